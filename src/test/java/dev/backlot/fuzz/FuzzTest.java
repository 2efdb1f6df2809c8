package dev.backlot.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * That no input makes the server fail, hang or tell of its inside: every documented operation, with good, wrong-typed,
 * oversized, deep, doubled and garbled input and every kind of credential. {@code -Dbacklot.fuzz.tries=100} tries more of each
 * operation, {@code -Dbacklot.fuzz.seed=7} others; what was tried is counted by status in {@code target/fuzz.txt}.
 */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FuzzTest {

    private static final int PARTS = 16;
    private static final int TRIES = Integer.getInteger("backlot.fuzz.tries", 3);
    private static final long SEED = Long.getLong("backlot.fuzz.seed", 1L);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Jira itself names the Java types of fields, each in quotes of its own. */
    private static final Pattern INSIDE = Pattern.compile(
            "dev\\.backlot\\.|org\\.(springframework|hibernate|h2|postgresql|apache)\\."
                    + "|java\\.(lang|util|io|sql)\\.[A-Z][\\w.$]*[^\\w.$\"]|SQLException|\\$2[aby]\\$\\d\\d\\$|\\bat [\\w.$]+\\(\\w+\\.java");

    /** What makes the server refuse the requests after it. */
    private static final Pattern REFUSES_OTHERS = Pattern.compile("readonly-mode|rate-limits|faults|cluster/zdu");

    @Autowired
    private Jira jira;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Integer> tried = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();

    @RepeatedTest(PARTS)
    void No_input_breaks_the_server(RepetitionInfo part) throws Exception {
        JsonNode paths =
                JSON.readTree(jira.anonymous().get("/v3/api-docs").asString()).path("paths");
        int number = 0;
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (number++ % PARTS == part.getCurrentRepetition() - 1) {
                    String method = operation.getKey().toUpperCase(Locale.ROOT);
                    tryAll(new Inputs(jira.url(), method, path.getKey(), operation.getValue()), method + path.getKey());
                }
            }
        }
        count();

        assertThat(findings).isEmpty();
    }

    /** Limits and faults are no part of the world that is put back, and like read-only mode keep others from being tried. */
    @AfterEach
    void liftLimits() {
        jira.anonymous().delete("/_backlot/v1/faults");
        jira.anonymous().delete("/_backlot/v1/rate-limits/forced");
        jira.anonymous().delete("/_backlot/v1/rate-limits");
        jira.as("admin").body("{\"enabled\":false}").put("/rest/api/2/readonly-mode");
    }

    private void tryAll(Inputs inputs, String name) throws Exception {
        boolean refusesOthers = REFUSES_OTHERS.matcher(name).find();
        for (int round = 0; round < TRIES; round++) {
            long seed = SEED * 31 * 31 + name.hashCode() * 31L + round;
            HttpRequest request = inputs.request(new Random(seed));
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            String body = new String(answer.body(), StandardCharsets.UTF_8);
            tried.merge(Integer.toString(answer.statusCode()), 1, Integer::sum);
            String wrong = wrong(answer, body);
            if (!wrong.isEmpty()) {
                findings.add(wrong + ": " + request + " seed " + seed + " -> " + answer.statusCode() + " "
                        + body.substring(0, Math.min(300, body.length())));
            }
            if (refusesOthers) {
                liftLimits();
            }
        }
    }

    private static String wrong(HttpResponse<byte[]> answer, String body) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() >= 500) {
            return "failure";
        }
        // What gives out the whole world gives out the names in it.
        boolean everything = answer.uri().getPath().endsWith("/_backlot/v1/export");
        if (!everything && INSIDE.matcher(body).find()) {
            return "tells of its inside";
        }
        if (answer.headers().map().containsKey("X-Injected")) {
            return "header injected";
        }
        return type.startsWith("application/json") && !isJson(body) ? "no JSON" : "";
    }

    private static boolean isJson(String body) {
        try {
            return !JSON.readTree(body).isMissingNode();
        } catch (JacksonException broken) {
            return false;
        }
    }

    private void count() throws IOException {
        Path file = Path.of("target", "fuzz.txt");
        Map<String, Integer> all = new TreeMap<>(tried);
        if (Files.exists(file)) {
            Files.readAllLines(file).stream()
                    .map(line -> line.split(" ", 2))
                    .forEach(pair -> all.merge(pair[0], Integer.valueOf(pair[1]), Integer::sum));
        }
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                all.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .toList());
    }
}
