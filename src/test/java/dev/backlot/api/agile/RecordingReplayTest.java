package dev.backlot.api.agile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.RecordedWorlds;
import dev.backlot.support.Recordings;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That recorded requests are answered as they were by the servers that they were recorded from, order included. */
class RecordingReplayTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The values of an issue of that server that are not ours to give; all keys and their order are alike. Comments, the
     * entries of work logs and watchers are not stored here, the summary of linked commits belongs to another product,
     * pictures of users came from a service on the internet, and the colour of the first category of statuses is that of
     * a Data Center 10.
     */
    private static final Set<String> NOT_HELD = Set.of(
            "assignee/avatarUrls",
            "creator/avatarUrls",
            "reporter/avatarUrls",
            "comment/comments",
            "comment/maxResults",
            "comment/total",
            "worklog/total",
            "worklog/worklogs",
            "watches/isWatching",
            "watches/watchCount",
            "customfield_10000",
            "status/statusCategory");

    private static Response send(RequestSpecification request, Recordings.Exchange recorded) {
        if (recorded.requestBody() != null) {
            request.body(recorded.requestBody());
        }
        String query = recorded.query().isEmpty() ? "" : "?" + recorded.query();
        return request.urlEncodingEnabled(false).request(recorded.method(), recorded.path() + query);
    }

    private static String body(Response answer, Jira jira, Recordings.Exchange recorded) {
        return answer.asString().replace(jira.url(), recorded.base());
    }

    /** Data Center 10.4.0. */
    @Nested
    @HttpTest(world = RecordedWorlds.Engineering.class)
    class DataCenter10 {

        @Autowired
        private Jira jira;

        @ParameterizedTest
        @MethodSource("dev.backlot.support.Recordings#dataCenter")
        void isAnsweredAlike(Recordings.Exchange recorded) {
            Response answer = send(jira.as("ada"), recorded);

            assertThat(answer.statusCode()).isEqualTo(recorded.status());
            assertThat(answer.contentType()).isEqualTo(recorded.contentType());
            assertThat(body(answer, jira, recorded)).isEqualTo(compact(recorded.body()));
        }
    }

    /** Server 8.20.7. */
    @Nested
    @HttpTest(world = RecordedWorlds.PhaseZero.class)
    class Server8 {

        @Autowired
        private Jira jira;

        @ParameterizedTest
        @MethodSource("dev.backlot.support.Recordings#server8")
        void isAnsweredAlike(Recordings.Exchange recorded) {
            Response answer = send(jira.as("admin"), recorded);

            assertThat(answer.statusCode()).isEqualTo(recorded.status());
            assertThat(answer.contentType()).isEqualTo(recorded.contentType());
            assertThat(differences(JSON.readTree(recorded.body()), JSON.readTree(body(answer, jira, recorded))))
                    .isEqualTo(recorded.body().contains("\"issues\"") ? NOT_HELD : Set.of());
        }
    }

    private static String compact(String json) {
        return json.isEmpty() ? "" : JSON.readTree(json).toString();
    }

    /** Where two answers differ; of an issue, the field and the key in it. */
    private static Set<String> differences(JsonNode recorded, JsonNode ours) {
        List<String> all = new ArrayList<>();
        compare("", recorded, ours, all);
        return all.stream()
                .map(path -> path.replaceFirst("^/issues/\\d+/fields/([^/]+(/[^/]+)?).*", "$1"))
                .collect(Collectors.toSet());
    }

    private static void compare(String path, JsonNode recorded, JsonNode ours, List<String> differences) {
        if (recorded.isObject() && ours.isObject()) {
            if (!List.copyOf(recorded.propertyNames()).equals(List.copyOf(ours.propertyNames()))) {
                differences.add("keys of " + path + ": " + recorded.propertyNames() + " / " + ours.propertyNames());
            }
            for (String name : new TreeSet<>(recorded.propertyNames())) {
                compare(path + "/" + name, recorded.path(name), ours.path(name), differences);
            }
        } else if (recorded.isArray() && recorded.size() == ours.size()) {
            for (int index = 0; index < recorded.size(); index++) {
                compare(path + "/" + index, recorded.get(index), ours.get(index), differences);
            }
        } else if (!recorded.equals(ours)) {
            differences.add(path);
        }
    }
}
