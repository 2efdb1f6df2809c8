package dev.backlot.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a server comes and goes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BacklotServerTest {

    private static final long SECONDS = 90;
    private static final String ISSUE =
            "{\"fields\":{\"project\":{\"key\":\"PR\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"here\"}}";

    @TempDir
    private Path directory;

    @Test
    void The_first_servers_leave_a_cache_from_which_the_next_starts() throws IOException {
        Path unused = Files.createDirectories(directory.resolve("cache").resolve("0".repeat(24)));
        Files.writeString(unused.resolve("guard.jar"), "old");
        Files.setLastModifiedTime(unused, FileTime.from(Instant.now().minus(Duration.ofDays(15))));
        CompletableFuture<BacklotServer> other =
                CompletableFuture.supplyAsync(() -> builder().start());
        BacklotServer one = builder().start();
        BacklotServer two = other.join();
        assertFalse(one.startedFromCache());
        assertFalse(two.startedFromCache());
        assertFalse(Files.exists(unused));
        assertEquals(200, one.ownWorld().as("fred").get("/rest/api/2/myself").status());
        assertEquals(200, two.ownWorld().as("fred").get("/rest/api/2/myself").status());

        one.close();
        two.close();

        assertEquals(List.of(), filesLike(".*\\.draft|.*unpacking-.*"));
        assertEquals(1, filesLike(".*\\.jvm").size());
        try (BacklotServer third = builder().start()) {
            assertTrue(third.startedFromCache());
            assertWorldsAreApart(third);
        }
    }

    private static void assertWorldsAreApart(BacklotServer server) {
        BacklotWorld one = server.world();
        BacklotWorld two = server.world("blue", "demo");
        assertEquals(server.url() + "/w/blue", two.url());
        String key = one.as("fred").post("/rest/api/2/issue", ISSUE).json().text("key");
        assertEquals(200, one.as("fred").get("/rest/api/2/issue/" + key).status());
        assertEquals(404, two.as("fred").get("/rest/api/2/issue/" + key).status());
        two.close();
        assertEquals(404, two.as("fred").get("/rest/api/2/myself").status());
        two.close();
    }

    @Test
    void A_start_that_fails_shows_the_output_of_a_server_that_needed_no_cache() throws IOException {
        Path noDirectory = Files.writeString(directory.resolve("file"), "");
        BacklotException failure = assertThrows(
                BacklotException.class,
                () -> BacklotServer.builder().cache(noDirectory).jira("7").start());

        assertTrue(failure.getMessage().startsWith("Backlot did not start. It ended before it answered."));
        assertTrue(failure.getMessage().contains("8.20"), failure.getMessage());
    }

    @Test
    void What_is_no_jar_is_told() throws IOException {
        Path file = Files.writeString(directory.resolve("a.jar"), "none");

        BacklotException failure = assertThrows(
                BacklotException.class, () -> BacklotServer.builder().jar(file).start());

        assertTrue(failure.getMessage().contains(file.toString()), failure.getMessage());
    }

    @Test
    void A_server_ends_with_a_parent_that_is_killed() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dbacklot.jar=" + System.getProperty("backlot.jar"),
                        "-Dbacklot.cache=" + System.getProperty("backlot.cache"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartsAServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = parent.inputReader(StandardCharsets.UTF_8)) {
            String[] told = lines.readLine().split(" ");
            ProcessHandle server = ProcessHandle.of(Long.parseLong(told[0])).orElseThrow();
            assertTrue(server.isAlive());

            parent.destroyForcibly();

            server.onExit().get(SECONDS, TimeUnit.SECONDS);
        } finally {
            parent.destroyForcibly();
        }
    }

    private BacklotServer.Builder builder() {
        return BacklotServer.builder().cache(directory.resolve("cache"));
    }

    private List<Path> filesLike(String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().matches(pattern)).toList();
        }
    }
}
