package dev.backlot.clients;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The packaged jar, running as a process of its own on a free port. */
final class PackagedServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern READY = Pattern.compile("Backlot answers at (\\S+)");

    private static @Nullable PackagedServer shared;

    private final Process process;
    private final ProcessOutput output;
    private final String url;

    private PackagedServer(Process process, ProcessOutput output, String url) {
        this.process = process;
        this.output = output;
        this.url = url;
    }

    /** Starts the jar and returns when it is ready to answer. */
    static PackagedServer start(String... settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx512m", "-jar", jar(), "--server.port=0"));
        command.addAll(List.of(settings));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            ProcessOutput output = ProcessOutput.of(process);
            return new PackagedServer(
                    process, output, output.await(READY, PATIENCE).group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One with the demo world for all tests that only add to it; it ends with this JVM. */
    static synchronized PackagedServer shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    /** Where it says that it is. */
    String url() {
        return url;
    }

    /** Waits for a line of its output that matches and gives what the pattern's group caught. */
    String printed(String pattern) {
        return output.await(Pattern.compile(pattern), PATIENCE).group(1);
    }

    /** A request of a user whose password is the name. */
    RequestSpecification as(String user) {
        return given().baseUri(url).auth().preemptive().basic(user, user).contentType(ContentType.JSON);
    }

    /** Ends it as {@code kill -9} does: it gets no chance to write anything. */
    void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("Cannot kill " + process.pid());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private static String jar() {
        return System.getProperty(
                "backlot.jar", Path.of("target", "backlot.jar").toString());
    }
}
