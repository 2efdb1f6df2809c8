package dev.backlot.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.backlot.support.Receiver;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a change that was answered with success webhooks hear, even if the server is killed before it told them. */
class WebhookDurabilityIT {

    private static final int CHANGES_BEFORE_THE_KILL = 40;
    private static final int PATIENCE_SECONDS = 120;

    @Test
    void whatWasAnsweredBeforeTheKillIsSentAfterIt(@TempDir Path directory) throws Exception {
        String files = "--backlot.data-dir=" + directory;
        CountDownLatch killed = new CountDownLatch(1);
        Queue<String> answered = new ConcurrentLinkedQueue<>();
        try (Receiver receiver = Receiver.start()) {
            // Every other one is answered; the others hang until the server is gone.
            receiver.answers(call -> call.text().hashCode() % 2 == 0 ? 200 : hung(killed));
            try (PackagedServer server = PackagedServer.start(files)) {
                register(server, receiver);
                killAmidChanges(server, answered);
            }
            killed.countDown();
            receiver.answers(call -> 200);
            try (PackagedServer server = PackagedServer.start(files)) {
                server.as("admin")
                        .post("/_backlot/v1/webhooks/wait?timeout=60")
                        .then()
                        .statusCode(200)
                        .body("pending", equalTo(0));
                List<String> told = receiver.calls().stream()
                        .map(call -> call.json().getString("issue.key"))
                        .toList();
                assertThat(told).as("told of what was answered").containsAll(answered);
                assertThat(told.stream().distinct())
                        .as("nothing made up")
                        .allSatisfy(key -> assertThat(server.as("admin")
                                        .get("/rest/api/2/issue/" + key)
                                        .statusCode())
                                .isEqualTo(200));
                // Twice only under one identifier.
                assertThat(receiver.calls().stream()
                                .map(Receiver.Call::identifier)
                                .distinct())
                        .hasSameSizeAs(told.stream().distinct().toList());
            }
        }
    }

    private static void register(PackagedServer server, Receiver receiver) {
        server.as("admin")
                .body(Map.of("name", "hook", "url", receiver.url("/"), "events", List.of("jira:issue_created")))
                .post("/rest/jira-webhook/1.0/webhooks")
                .then()
                .statusCode(201);
    }

    private static void killAmidChanges(PackagedServer server, Queue<String> answered) throws Exception {
        CountDownLatch enough = new CountDownLatch(CHANGES_BEFORE_THE_KILL);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> changes = thread.submit(() -> changeUntilKilled(server, answered, enough));
            assertThat(enough.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            server.kill();
            changes.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } finally {
            thread.shutdownNow();
        }
    }

    private static void changeUntilKilled(PackagedServer server, Queue<String> answered, CountDownLatch enough) {
        Map<String, Object> fields =
                Map.of("project", Map.of("key", "PR"), "issuetype", Map.of("name", "Story"), "summary", "told");
        try {
            for (int i = 0; i < Integer.MAX_VALUE; i++) {
                Response response =
                        server.as("admin").body(Map.of("fields", fields)).post("/rest/api/2/issue");
                assertThat(response.statusCode()).isEqualTo(201);
                answered.add(response.path("key"));
                enough.countDown();
            }
        } catch (AssertionError refused) {
            throw refused;
        } catch (Exception gone) {
            // The connection broke: the server was killed.
            assertThat(gone).isInstanceOf(IOException.class);
        }
    }

    private static int hung(CountDownLatch killed) {
        try {
            assertThat(killed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Receiver.HANG_UP;
    }
}
