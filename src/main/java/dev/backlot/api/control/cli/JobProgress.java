package dev.backlot.api.control.cli;

import dev.backlot.world.Daemons;
import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Tells how far the server is while a command waits for its answer, on a line that is written over. */
final class JobProgress {

    private static final long PERIOD_MILLIS = 500;

    private final PrintWriter out;
    private final Server server;
    private final String kind;
    private final String what;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Daemons.named("progress"));
    private int width;
    private boolean closed;

    /** Looks at the newest job of a kind that runs. */
    JobProgress(PrintWriter out, Server server, String kind, String what) {
        this.out = out;
        this.server = server;
        this.kind = kind;
        this.what = what;
    }

    /** Tells while something lasts: people only, not scripts. */
    <T> T during(Supplier<T> work) {
        if (!Progress.isShown()) {
            return work.get();
        }
        // It ends with the timer, and passes over what fails.
        Future<?> unused =
                timer.scheduleWithFixedDelay(this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            close();
        }
    }

    /** What is shown for a job. */
    static String line(String what, JsonNode job) {
        long done = job.path("done").asLong();
        long total = job.path("total").asLong(0);
        String told = (done + " " + job.path("unit").asString("")).strip();
        return total <= 0 ? what + " " + told : Progress.bar(what, done, total, told);
    }

    void look() {
        try {
            StreamSupport.stream(server.json("GET", "/jobs").spliterator(), false)
                    .filter(job -> job.path("kind").asString("").equals(kind))
                    .filter(job -> job.path("state").asString("").equals("running"))
                    .findFirst()
                    .ifPresent(job -> show(line(what, job)));
        } catch (Refused | JacksonException missing) {
            // The command itself tells what is wrong.
            timer.shutdown();
        }
    }

    private synchronized void show(String line) {
        if (!closed) {
            out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            out.flush();
            width = line.length();
        }
    }

    private synchronized void close() {
        closed = true;
        timer.shutdownNow();
        if (width > 0) {
            out.println();
            out.flush();
        }
    }
}
