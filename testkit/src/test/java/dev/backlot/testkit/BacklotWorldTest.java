package dev.backlot.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The levers of a world, on a server with settings of its own. */
@Backlot(jira = "9.12", options = "backlot.clock=2026-11-01T12:00:00Z")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BacklotWorldTest {

    private static final String BOARDS = "/rest/agile/1.0/board";
    private static final String MYSELF = "/rest/api/2/myself";
    private static final Duration SECONDS = Duration.ofSeconds(20);

    @Test
    void A_token_lets_its_user_in(BacklotWorld jira) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(jira.url(MYSELF)))
                .header("Authorization", "Bearer " + jira.token("fred"))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertEquals("fred", Json.parse(answer.body()).text("name"));
        assertEquals(401, jira.as("fred", "wrong").get(MYSELF).status());
        String message =
                assertThrows(BacklotException.class, () -> jira.token("nobody")).getMessage();
        assertTrue(message.contains("401"), message);
    }

    @Test
    void A_world_is_written_down_and_read_again(BacklotWorld jira) {
        String file = jira.export();
        jira.as("admin").require("PUT", "/rest/api/2/issue/PR-1", "{\"fields\":{\"summary\":\"Changed\"}}");

        jira.load(file);

        assertNotEquals(
                "Changed",
                jira.as("admin")
                        .get("/rest/api/2/issue/PR-1")
                        .json()
                        .at("fields")
                        .text("summary"));
        assertThrows(BacklotException.class, () -> jira.load("{\"backlot\":1,\"tables\":{\"nowhere\":[]}}"));
    }

    @Test
    void A_world_becomes_a_clone_of_another(BacklotWorld jira, BacklotServer server) {
        try (BacklotWorld copy = server.world("empty")) {
            Json job = copy.cloneJira(Map.of(
                    "url", jira.url(), "token", jira.token("admin"), "boards", List.of(5), "password", "secret"));

            assertEquals("done", job.text("state"));
            assertEquals(
                    "bug board",
                    copy.as("admin", "secret").get(BOARDS + "/5").json().text("name"));
            String message = assertThrows(
                            BacklotException.class,
                            () -> copy.cloneJira(
                                    Map.of("url", jira.url(), "token", jira.token("admin"), "boards", List.of(4711))))
                    .getMessage();
            assertTrue(message.contains("/rest/agile/1.0/board/4711"), message);
        }
    }

    @Test
    void A_seed_makes_what_it_says(BacklotWorld jira) {
        Json made = jira.seed(Map.of(
                "boards",
                List.of(Map.of("type", "scrum", "name", "Ours", "project", "OURS", "sprints", 2, "issues", 10))));

        Json board = made.at("boards").at(0);
        assertEquals("OURS", board.text("project"));
        assertEquals(10, board.number("issues"));
        Json found = jira.as("admin").get(BOARDS + "/" + board.number("id")).json();
        assertEquals("Ours", found.text("name"));
        String message = assertThrows(BacklotException.class, () -> jira.seed("{\"boards\":[{\"type\":\"round\"}]}"))
                .getMessage();
        assertTrue(message.contains("/_backlot/v1/seed"), message);
    }

    @Test
    void A_fault_acts_until_it_is_used_up_or_taken_away(BacklotWorld jira) {
        ActiveFault twice = jira.fault(Fault.status(503).on("GET", BOARDS).times(2));
        assertEquals(503, jira.as("fred").get(BOARDS).status());
        assertEquals(1, twice.acted());
        assertEquals(503, jira.as("fred").get(BOARDS).status());
        assertEquals(200, jira.as("fred").get(BOARDS).status());

        try (ActiveFault fault = jira.fault(Fault.drop().on(BOARDS).user("fred"))) {
            assertThrows(BacklotException.class, () -> jira.as("fred").get(BOARDS));
            assertEquals(200, jira.as("viewer").get(BOARDS).status());
            assertNotEquals(twice.id(), fault.id());
        }
        assertEquals(200, jira.as("fred").get(BOARDS).status());

        jira.fault(Fault.readOnly());
        assertEquals(503, jira.as("fred").post("/rest/api/2/issue", "{}").status());
        jira.heal();
        assertEquals(400, jira.as("fred").post("/rest/api/2/issue", "{}").status());
    }

    @Test
    void Every_kind_of_fault_is_one_that_the_server_knows(BacklotWorld jira) {
        for (Fault fault : List.of(
                Fault.latency(Duration.ofMillis(1)),
                Fault.cut(0.5),
                Fault.garble(),
                Fault.drip(1000),
                Fault.stale(),
                Fault.status(429).header("Retry-After", "7").message("Slowly").after())) {
            jira.fault(fault.on("GET", "/rest/**").probability(0.5, 7).lasting(Duration.ofSeconds(30)))
                    .close();
        }
        assertThrows(BacklotException.class, () -> jira.fault(Fault.of("earthquake", true)));
    }

    @Test
    void The_journal_tells_what_was_asked(BacklotWorld jira) {
        jira.as("fred").get(MYSELF);
        jira.anonymous().get("/rest/agile/1.0/boards");
        jira.as("fred").post("/rest/api/2/issue", "{}");

        List<JournalEntry> all = jira.journal().entries();
        assertEquals(
                List.of("200 GET " + MYSELF, "404 GET /rest/agile/1.0/boards", "400 POST /rest/api/2/issue"),
                all.stream()
                        .map(entry -> entry.status() + " " + entry.method() + " " + entry.path())
                        .toList());
        assertEquals("fred", all.get(0).user());
        assertNull(all.get(0).nearMiss());
        assertTrue(all.get(1).nearMiss().contains("/board"), all.get(1).nearMiss());
        assertEquals(1, jira.journal().entries("POST", "/rest/**").size());
        assertEquals("{}", jira.journal().entry(all.get(2).id()).at("request").text("body"));
        assertEquals(
                3,
                Json.parse(jira.journal().har()).at("log").at("entries").list().size());

        jira.journal().clear();
        assertEquals(List.of(), jira.journal().entries());
    }

    @Test
    void The_journal_waits(BacklotWorld jira) {
        CompletableFuture<Answer> later =
                CompletableFuture.supplyAsync(() -> jira.as("fred").get(MYSELF));
        assertEquals(1, jira.journal().await("GET", MYSELF, 1, SECONDS).size());
        assertEquals(200, later.join().status());

        String message = assertThrows(
                        BacklotException.class, () -> jira.journal().await("GET", MYSELF, 2, Duration.ofMillis(1)))
                .getMessage();
        assertTrue(message.contains("Of 2 requests wanted, 1 came"), message);
    }

    @Test
    void Webhooks_are_waited_for(BacklotWorld jira) throws IOException {
        List<String> heard = new CopyOnWriteArrayList<>();
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", exchange -> {
            heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        receiver.start();
        try {
            Answer made = jira.as("admin")
                    .post(
                            "/rest/webhooks/1.0/webhook",
                            Json.write(Map.of(
                                    "name",
                                    "ours",
                                    "url",
                                    "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook",
                                    "events",
                                    List.of("jira:issue_updated"))));
            assertEquals(201, made.status(), made.body());
            jira.as("fred").put("/rest/api/2/issue/PR-1", "{\"fields\":{\"summary\":\"told\"}}");

            jira.webhooks().await(SECONDS);

            assertEquals(
                    "told", Json.parse(heard.get(0)).at("issue").at("fields").text("summary"));
            Json delivery = jira.webhooks().deliveries().get(0);
            assertEquals("delivered", delivery.text("state"));
            long id = delivery.number("id");
            jira.webhooks().redeliver(id);
            jira.webhooks().await(SECONDS);
            assertEquals(2, heard.size());
            assertEquals("POST", jira.webhooks().delivery(id).at("request").text("method"));
            jira.webhooks().clear();
            assertEquals(List.of(), jira.webhooks().deliveries());
        } finally {
            receiver.stop(0);
        }
    }

    @Test
    void The_clock_is_the_worlds(BacklotWorld jira) {
        Instant first = Instant.parse("2026-11-01T12:00:00Z");
        Instant noon = Instant.parse("2026-08-14T12:00:00Z");
        assertEquals(first, jira.clock().now());
        jira.clock().fix(noon);
        jira.clock().advance(Duration.ofMinutes(90));
        assertEquals(noon.plusSeconds(5400), jira.clock().now());
        jira.clock().advanceDays(1);
        assertEquals(noon.plusSeconds(5400 + 86_400), jira.clock().now());
        assertTrue(jira.as("fred")
                .get("/rest/api/2/serverInfo")
                .json()
                .text("serverTime")
                .startsWith("2026-08-15T13:30:00"));

        jira.clock().set(noon);
        assertTrue(jira.clock().now().isBefore(noon.plus(Duration.ofHours(1))));
        jira.clock().reset();
        assertEquals(first, jira.clock().now());
        assertTrue(jira.anonymous()
                .get("/rest/api/2/serverInfo")
                .json()
                .text("version")
                .startsWith("9.12."));
    }

    @Test
    void What_is_in_it_is_kept_and_brought_back(BacklotWorld jira) {
        String path = "/rest/api/2/issue/PR-1?fields=summary";
        String before = jira.as("fred").get(path).body();
        jira.snapshot("before-lunch");
        jira.as("fred").put("/rest/api/2/issue/PR-1", "{\"fields\":{\"summary\":\"other\"}}");
        assertNotEquals(before, jira.as("fred").get(path).body());

        jira.restore("before-lunch");
        assertEquals(before, jira.as("fred").get(path).body());

        jira.as("admin").delete("/rest/api/2/issue/PR-1?deleteSubtasks=true");
        assertEquals(404, jira.as("fred").get(path).status());
        jira.reset();
        assertEquals(before, jira.as("fred").get(path).body());
    }

    @Test
    void What_there_is_no_method_for_is_called(BacklotWorld jira) {
        Answer answer = jira.control("POST", "/rate-limits/forced", "{\"times\":1}");
        assertEquals(201, answer.status());

        Answer limited = jira.as("fred").get(MYSELF);
        assertEquals(429, limited.status());
        assertEquals(
                "application/json;charset=UTF-8", limited.header("Content-Type").replace(" ", ""));
        assertNull(limited.header("X-None"));
    }
}
