package dev.backlot.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.TestDatabase;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A write that was answered with success is there after {@code kill -9}. */
class DurabilityIT {

    private static final int WRITERS = 4;
    private static final int WRITES_BEFORE_THE_KILL = 80;
    private static final int PATIENCE_SECONDS = 120;

    /** Something that a write left behind: what is read at a path under a name. */
    private record Trace(String path, String name, Object value) {}

    @Test
    void filesKeepWhatWasAnswered(@TempDir Path directory) throws Exception {
        killAndStartAgain("--backlot.data-dir=" + directory);
    }

    @Test
    void postgresKeepsWhatWasAnswered() throws Exception {
        String url = TestDatabase.newSchema(TestDatabase.postgres(), "durability");
        killAndStartAgain("--spring.datasource.url=" + url);
    }

    private static void killAndStartAgain(String database) throws Exception {
        Queue<Trace> answered = new ConcurrentLinkedQueue<>();
        try (PackagedServer server = PackagedServer.start(database)) {
            killAmidWrites(server, answered);
        }
        try (PackagedServer server = PackagedServer.start(database)) {
            List<Trace> lost = answered.stream()
                    .filter(trace -> !trace.value().equals(read(server, trace)))
                    .toList();
            assertThat(lost).as("lost of " + answered.size()).isEmpty();
            new Writer(server, "afterwards", answered::add).round(0);
        }
    }

    private static void killAmidWrites(PackagedServer server, Queue<Trace> answered) throws Exception {
        CountDownLatch enough = new CountDownLatch(WRITES_BEFORE_THE_KILL);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Writer writer = new Writer(server, "w" + i, trace -> {
                    answered.add(trace);
                    enough.countDown();
                });
                writers.add(threads.submit(writer::untilKilled));
            }
            assertThat(enough.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("%d writes of %d were answered", answered.size(), WRITES_BEFORE_THE_KILL)
                    .isTrue();
            server.kill();
            for (Future<?> writer : writers) {
                writer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object read(PackagedServer server, Trace trace) {
        Response response = server.as("admin").get("/rest/agile/1.0" + trace.path());
        return response.statusCode() == 200 ? response.jsonPath().get(trace.name()) : response.asString();
    }

    /** Writes all kinds of things, one after the other. */
    private record Writer(PackagedServer server, String name, Consumer<Trace> answered) {

        void untilKilled() {
            try {
                for (int i = 0; i < Integer.MAX_VALUE; i++) {
                    round(i);
                }
            } catch (AssertionError refused) {
                throw refused;
            } catch (Exception gone) {
                // The connection broke: the server was killed, and what is unanswered may be there or not.
                assertThat(gone).isInstanceOf(IOException.class);
            }
        }

        void round(int number) throws Exception {
            String text = name + "-" + number;
            String key = write(
                            "POST",
                            "/rest/api/2/issue",
                            Map.of(
                                    "fields",
                                    Map.of(
                                            "project", Map.of("key", "PR"),
                                            "issuetype", Map.of("name", "Story"),
                                            "summary", text)))
                    .getString("key");
            answered.accept(new Trace("/issue/" + key, "fields.summary", text));
            int sprint = write("POST", "/rest/agile/1.0/sprint", Map.of("name", text, "originBoardId", 84))
                    .getInt("id");
            answered.accept(new Trace("/sprint/" + sprint, "name", text));
            write("POST", "/rest/agile/1.0/sprint/" + sprint + "/issue", Map.of("issues", List.of(key)));
            answered.accept(new Trace("/issue/" + key, "fields.sprint.id", sprint));
            write("PUT", "/rest/agile/1.0/board/84/properties/" + text, Map.of("n", number));
            answered.accept(new Trace("/board/84/properties/" + text, "value.n", number));
        }

        private JsonPath write(String method, String path, Object body) throws Exception {
            Response response = server.as("admin").body(body).request(method, path);
            assertThat(response.statusCode())
                    .as(path + " " + response.asString())
                    .isBetween(200, 299);
            return response.jsonPath();
        }
    }
}
