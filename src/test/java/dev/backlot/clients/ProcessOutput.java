package dev.backlot.clients;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a process has printed up to now, collected by a thread of its own. */
final class ProcessOutput {

    private final List<String> lines = new ArrayList<>();
    private boolean ended;

    private ProcessOutput() {}

    static ProcessOutput of(Process process) {
        ProcessOutput output = new ProcessOutput();
        Thread reader = new Thread(() -> output.readAll(process), "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
        return output;
    }

    /** Waits for a line with a match, also one that has been printed before. */
    synchronized MatchResult await(Pattern pattern, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        Optional<MatchResult> found = find(pattern);
        while (found.isEmpty()) {
            long left = end - System.nanoTime();
            if (ended || left <= 0) {
                String why = ended ? "The process ended" : "Nothing came in " + atMost;
                throw new IllegalStateException(why + " before \"" + pattern + "\":\n" + this);
            }
            waitFor(left);
            found = find(pattern);
        }
        return found.get();
    }

    /** All that was printed; waits for the end of the process. */
    synchronized String all() {
        while (!ended) {
            waitFor(Duration.ofSeconds(1).toNanos());
        }
        return toString();
    }

    @Override
    public synchronized String toString() {
        return String.join("\n", lines);
    }

    private Optional<MatchResult> find(Pattern pattern) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(Matcher::toMatchResult)
                .findFirst();
    }

    private void waitFor(long nanos) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void readAll(Process process) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (line != null) {
                add(line);
                line = reader.readLine();
            }
        } catch (IOException e) {
            // A killed process takes its pipe with it.
            add(e.toString());
        }
        end();
    }

    private synchronized void add(String line) {
        lines.add(line);
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }
}
