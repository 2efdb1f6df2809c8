package dev.backlot.api.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.RecordedState;
import dev.backlot.support.RecordedWorlds;
import dev.backlot.support.Recordings;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * That what was recorded on Data Centers 10.4.0 and 9.12 under {@code /rest/api/2} is answered here with the same status, keys,
 * order and values, once their issues are as they were then. What may differ: moments at which something was written, numbers
 * that a new thing gets, the order of what a search can expand, which differed from run to run there, and the addresses of
 * pictures and people, which the recordings have replaced.
 */
class PlatformReplayTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PICTURE = "https://recorded.invalid/avatar";
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");

    /** What the server says of itself is that of the release that it answers like, see {@code ServerTest}. */
    private static final List<String> OWN = List.of(
            "/version",
            "/versionNumbers",
            "/buildNumber",
            "/buildDate",
            "/databaseBuildNumber",
            "/scmInfo",
            "/serverTitle",
            "/serverTime");

    private static final String SHARED_ADDRESS = "ada@example.invalid";

    /** Data Center 10.4.0. */
    @Nested
    @HttpTest(world = RecordedWorlds.Engineering.class)
    class DataCenter10 {

        @Autowired
        private Jira jira;

        @Autowired
        private JdbcTemplate jdbc;

        @ParameterizedTest
        @MethodSource("dev.backlot.support.Recordings#platform10")
        void isAnsweredAlike(String file) {
            replay(file, jira, jdbc);
        }
    }

    /** Data Center 9.12. */
    @Nested
    @HttpTest(world = RecordedWorlds.Engineering.class)
    @TestPropertySource(properties = "backlot.jira.version=9.12")
    class DataCenter9 {

        @Autowired
        private Jira jira;

        @Autowired
        private JdbcTemplate jdbc;

        @ParameterizedTest
        @MethodSource("dev.backlot.support.Recordings#platform9")
        void isAnsweredAlike(String file) {
            replay(file, jira, jdbc);
        }
    }

    private static void replay(String file, Jira jira, JdbcTemplate jdbc) {
        List<Recordings.Exchange> exchanges = Recordings.of(file);
        prepare(file, exchanges, jdbc);
        for (Recordings.Exchange recorded : exchanges) {
            Response answer = send(recorded, jira);

            assertThat(answer.statusCode())
                    .as(recorded + " " + answer.asString())
                    .isEqualTo(recorded.status());
            assertThat(answer.contentType()).as(recorded.toString()).isEqualTo(recorded.contentType());
            compare(recorded, answer.asString().replace(jira.url(), recorded.base()));
        }
    }

    /** Before writes there are the issues that are written to, before reads those that are read. */
    private static void prepare(String file, List<Recordings.Exchange> exchanges, JdbcTemplate jdbc) {
        RecordedState state = new RecordedState(jdbc);
        if (exchanges.stream().anyMatch(PlatformReplayTest::writes) || file.contains("transitions")) {
            state.apply(JSON.readTree(
                    Recordings.of("issue/clone-recorded.datacenter.json").get(0).body()));
            state.copy("ENG-8", 9, null);
            state.copy("ENG-8", 12, null);
            state.copy("ENG-8", 13, 12);
            jdbc.update(
                    "insert into issue_comment (id, issue_id, author_id, body, created, updated)"
                            + " select 10001, 10007, 10000, 'x', created, updated from issue where id = 10007"
                            + " and ? like '%comment-delete%'",
                    file);
            jdbc.update(
                    "insert into worklog (id, issue_id, author_id, body, created, updated, started, seconds)"
                            + " select 10002, 10007, 10000, 'x', created, updated, created, 60 from issue where id = 10007"
                            + " and ? like '%worklog-delete%'",
                    file);
        }
        exchanges.stream()
                .filter(each -> each.method().equals("GET") && each.body().startsWith("{"))
                .forEach(each -> state.apply(JSON.readTree(each.body())));
        if (file.contains("activity")) {
            // It was asked on the day of the change.
            jdbc.update("update issue set updated = ? where id = 10000", OffsetDateTime.parse("2026-08-14T11:00:00Z"));
        }
        if (file.contains("download")) {
            state.apply(JSON.readTree(Recordings.of("issue/attachments-contextpath.datacenter.json")
                    .get(0)
                    .body()));
            state.content(10000, exchanges.get(1).body());
        }
    }

    private static boolean writes(Recordings.Exchange exchange) {
        return !exchange.method().equals("GET") && !exchange.path().endsWith("/search");
    }

    private static Response send(Recordings.Exchange recorded, Jira jira) {
        RequestSpecification request = jira.as("ada");
        if (recorded.requestBody() != null) {
            request.body(recorded.requestBody());
        }
        String query = recorded.query().isEmpty() ? "" : "?" + recorded.query();
        return request.urlEncodingEnabled(false).request(recorded.method(), recorded.path() + query);
    }

    private static void compare(Recordings.Exchange recorded, String ours) {
        if (!recorded.body().startsWith("{") && !recorded.body().startsWith("[")) {
            assertThat(ours).as(recorded.toString()).isEqualTo(recorded.body());
            return;
        }
        List<String> differences = new ArrayList<>();
        differences("", JSON.readTree(recorded.body()), JSON.readTree(ours), differences);
        differences.removeIf(
                each -> recorded.path().endsWith("serverInfo") && OWN.stream().anyMatch(each::startsWith));
        differences.removeIf(each -> recorded.status() == 201 && each.matches("/(id|key|self)[: ].*"));
        assertThat(differences).as(recorded + "\n" + ours).isEmpty();
    }

    private static void differences(String path, JsonNode recorded, JsonNode ours, List<String> differences) {
        if (recorded.isObject() && ours.isObject()) {
            List<String> keys = List.copyOf(recorded.propertyNames());
            if (!keys.equals(List.copyOf(ours.propertyNames()))) {
                differences.add(path + " keys: " + keys + " / " + ours.propertyNames());
            }
            keys.forEach(key -> differences(path + "/" + key, recorded.path(key), ours.path(key), differences));
        } else if (recorded.isArray() && ours.isArray() && recorded.size() == ours.size()) {
            for (int index = 0; index < recorded.size(); index++) {
                differences(path + "/" + index, recorded.get(index), ours.get(index), differences);
            }
        } else if (!recorded.equals(ours) && !mayDiffer(recorded, ours)) {
            differences.add(path + ": " + recorded + " / " + ours);
        }
    }

    private static boolean mayDiffer(JsonNode recorded, JsonNode ours) {
        String text = recorded.asString("");
        String given = ours.asString("");
        return (text.equals(PICTURE) && given.startsWith("http"))
                || (text.equals(SHARED_ADDRESS) && given.endsWith("@example.invalid"))
                || (text.equals("names,schema") && given.equals("schema,names"))
                || (MOMENT.matcher(text).matches() && MOMENT.matcher(given).matches());
    }
}
