package dev.backlot.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's process. It ends with {@link #stop}, with this JVM, or when this JVM is killed; see {@link Guard}. */
final class ServerProcess {

    /** A test's server lives for minutes: it is to be there soon, not to be fast after an hour. */
    private static final List<String> FLAGS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m", "-Xshare:auto", "-Xlog:disable");

    private static final Pattern READY = Pattern.compile("Backlot answers at (\\S+)");
    private static final int LINES_KEPT = 2000;
    private static final long ENDING_SECONDS = 60;

    private final Deque<String> output = new ArrayDeque<>();
    private final CompletableFuture<String> url = new CompletableFuture<>();
    private final ServerSettings settings;
    private final Path directory;
    private final StartCache cache;
    private final Path draft;
    private final Process process;
    private final Thread hook = new Thread(this::end, "backlot-stop");

    private ServerProcess(ServerSettings settings) throws IOException {
        this.settings = settings;
        this.directory = Files.createTempDirectory("backlot-");
        List<String> flags = new ArrayList<>(FLAGS);
        flags.addAll(settings.jvmOptions());
        this.cache = cache(settings, flags);
        this.draft = cache == null || Files.isRegularFile(cache.archive()) ? null : cache.draft();
        this.process = new ProcessBuilder(command(flags))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        Thread reader = new Thread(this::read, "backlot-output");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts a server and waits until it answers.
     *
     * @throws BacklotException with its output, where it does not
     */
    static ServerProcess start(ServerSettings settings) {
        try {
            ServerProcess started = new ServerProcess(settings);
            Runtime.getRuntime().addShutdownHook(started.hook);
            started.await();
            return started;
        } catch (IOException failed) {
            throw new BacklotException("Cannot start " + settings.jar() + " with " + settings.java(), failed);
        }
    }

    /** Where it answers, without a slash at the end. */
    String url() {
        return url.join();
    }

    long pid() {
        return process.pid();
    }

    /** Its last lines of output. */
    List<String> output() {
        synchronized (output) {
            return List.copyOf(output);
        }
    }

    /** Whether the JVM uses an archive of an earlier start. */
    boolean startedFromCache() {
        return cache != null && draft == null;
    }

    /** Ends it; what it kept in memory is gone. */
    void stop() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // The hook runs, and finds nothing to do.
        }
    }

    private synchronized void end() {
        try {
            if (draft == null || !url.isDone() || url.isCompletedExceptionally()) {
                process.destroyForcibly();
            } else {
                // The end of its input: it goes by itself, and the JVM writes its archive.
                process.getOutputStream().close();
            }
            if (!process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            } else if (draft != null) {
                cache.keep(draft);
            }
        } catch (IOException gone) {
            process.destroyForcibly();
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        StartCache.delete(directory);
    }

    private void await() {
        try {
            url.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            stop();
            throw failure(failed.getCause().getMessage());
        } catch (TimeoutException late) {
            stop();
            throw failure("It did not answer within " + settings.patience().toSeconds() + " seconds.");
        } catch (InterruptedException interrupted) {
            stop();
            Thread.currentThread().interrupt();
            throw failure("Interrupted.");
        }
    }

    private BacklotException failure(String reason) {
        return new BacklotException(
                "Backlot did not start. " + reason + "\nIts output:\n" + String.join("\n", output()));
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                keep(line);
                Matcher ready = READY.matcher(line);
                if (ready.find()) {
                    url.complete(ready.group(1));
                }
            }
        } catch (IOException gone) {
            keep(gone.toString());
        }
        url.completeExceptionally(new IOException("It ended before it answered."));
    }

    private void keep(String line) {
        synchronized (output) {
            if (output.size() == LINES_KEPT) {
                output.removeFirst();
            }
            output.addLast(line);
        }
    }

    private List<String> command(List<String> flags) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(settings.java());
        command.addAll(flags);
        if (cache != null) {
            command.add(draft == null ? cache.using() : cache.writing(draft));
        }
        Path jar = cache == null ? settings.jar() : cache.jar();
        command.add("-cp");
        command.add(guard() + System.getProperty("path.separator") + jar);
        command.add(Guard.class.getName());
        command.add(mainClass(jar));
        command.add("--server.port=0");
        new TreeMap<>(settings.options()).forEach((key, value) -> command.add("--" + key + "=" + value));
        return command;
    }

    private Path guard() throws IOException {
        if (cache != null) {
            return cache.guard();
        }
        Path guard = directory.resolve("guard.jar");
        StartCache.writeGuard(guard);
        return guard;
    }

    private static StartCache cache(ServerSettings settings, List<String> flags) {
        if (settings.cache() == null) {
            return null;
        }
        try {
            StartCache cache = StartCache.of(settings, flags);
            cache.sweep();
            return cache;
        } catch (IOException without) {
            System.err.println("Backlot starts without a cache: " + without);
            return null;
        }
    }

    private static String mainClass(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String name = file.getManifest() == null
                    ? null
                    : file.getManifest().getMainAttributes().getValue("Main-Class");
            if (name == null) {
                throw new IOException(jar + " is no program");
            }
            return name;
        }
    }
}
