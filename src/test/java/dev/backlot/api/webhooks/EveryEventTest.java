package dev.backlot.api.webhooks;

import static dev.backlot.api.webhooks.Hooks.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.webhook.WebhookEvent;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every event, by every API that can cause it: {@code webhooks/changes.tsv} says what is asked and what is told,
 * {@code webhooks/payloads.tsv} how it is told. Programs of Ativo only read; teams, their people and assets are nothing that an
 * event is about.
 */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryEventTest {

    private static final String ALIGN = "align ";
    private static final String ALIGN_TOKEN = "user:10000|backlot-demo-align-token";
    private static final Path RECORDED = Path.of("src", "test", "resources", "recorded", "webhooks");
    private static final Path FIDELITY = Path.of("docs", "fidelity.md");

    /** Something that is to be sent. */
    private record Letter(long id, String event, String body) {}

    @Autowired
    private Jira jira;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void Every_change_tells_exactly_what_it_should() throws IOException {
        Hooks hooks = new Hooks(jira);
        Map<String, EventPayload> payloads = EventPayload.all();
        Map<String, String> known = new HashMap<>();
        Set<String> told = new TreeSet<>();
        Set<String> whole = new TreeSet<>();
        List<String> faults = new ArrayList<>();
        // What is written is looked at before it is sent, which this address is not.
        hooks.register(
                "http://10.255.255.1/", events().map(id -> "'" + id + "'").collect(Collectors.joining(",")));
        long seen = 0;
        for (String[] row : EventPayload.rows("changes")) {
            String request = filled(row[1], known);
            Response answer = send(request, filled(column(row, 2), known));
            if (answer.statusCode() >= 300) {
                faults.add(request + " is refused: " + answer.statusCode() + " " + answer.asString());
            }
            keep(column(row, 3), answer, known);
            List<Letter> fresh = after(seen);
            seen = fresh.stream().mapToLong(Letter::id).max().orElse(seen);
            List<String> events = fresh.stream().map(Letter::event).sorted().toList();
            if (!events.equals(words(row[0]).sorted().toList())) {
                faults.add(request + " tells " + events);
            }
            told.addAll(events);
            fresh.stream()
                    .filter(letter -> payloads.get(letter.event()).isWhole(letter.body()))
                    .forEach(letter -> whole.add(letter.event()));
            fresh.forEach(letter -> payloads.get(letter.event()).differences(letter.body()).stream()
                    .map(difference -> request + " " + letter.event() + " " + difference)
                    .forEach(faults::add));
        }
        assertThat(faults).isEmpty();
        assertThat(whole).isEqualTo(told);
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(payloads.values().stream()
                        .filter(EventPayload::isSent)
                        .map(EventPayload::event)
                        .toList());
    }

    @Test
    void The_documentation_says_of_every_payload_what_it_is_known_by() throws IOException {
        Map<String, EventPayload> payloads = EventPayload.all();
        assertThat(payloads.keySet()).containsExactlyInAnyOrderElementsOf(events().toList());
        assertThat(Files.readAllLines(FIDELITY))
                .containsAll(payloads.values().stream()
                        .map(each -> "| `" + each.event() + "` | " + each.evidence() + " |")
                        .toList());
    }

    @Test
    void Every_public_payload_is_compared() throws IOException {
        Set<String> forms =
                EventPayload.all().values().stream().map(EventPayload::form).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(RECORDED)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", ""))
                            .filter(name -> !name.startsWith("registration-")))
                    .isNotEmpty()
                    .allMatch(forms::contains);
        }
    }

    private List<Letter> after(long id) {
        return jdbc.sql("select id, event, body from webhook_delivery where id > ? order by id")
                .param(id)
                .query((row, number) -> new Letter(
                        row.getLong(1), row.getString(2), new String(row.getBytes(3), StandardCharsets.UTF_8)))
                .list();
    }

    private Response send(String request, String body) {
        boolean align = request.contains(ALIGN);
        String[] parts = request.replace(ALIGN, "").split(" ", 2);
        RequestSpecification specification = align ? jira.asToken(ALIGN_TOKEN) : jira.as("admin");
        if (body.equals("file")) {
            specification
                    .contentType(ContentType.MULTIPART)
                    .header("X-Atlassian-Token", "no-check")
                    .multiPart("file", "a.txt", "a".getBytes(StandardCharsets.UTF_8));
        } else if (!body.isEmpty()) {
            specification.body(json(body));
        }
        return specification.urlEncodingEnabled(false).request(parts[0], parts[1]);
    }

    private static void keep(String names, Response answer, Map<String, String> known) {
        words(names)
                .map(each -> each.split("=", 2))
                .forEach(each -> known.put(each[0], String.valueOf(answer.<Object>path(each[1]))));
    }

    private static String filled(String text, Map<String, String> known) {
        String filled = text;
        for (Map.Entry<String, String> each : known.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }

    private static String column(String[] row, int column) {
        return row.length > column ? row[column] : "";
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    private static Stream<String> events() {
        return Arrays.stream(WebhookEvent.values()).map(WebhookEvent::id);
    }
}
