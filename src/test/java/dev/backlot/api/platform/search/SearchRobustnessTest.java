package dev.backlot.api.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.api.platform.PlatformTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a client sends as a query, it gets an answer or is told what is wrong with it. */
class SearchRobustnessTest extends PlatformTest {

    private static final int RANDOM = 60;
    private static final List<String> FIELDS = List.of(
            "summary",
            "text",
            "comment",
            "labels",
            "assignee",
            "key",
            "project",
            "status",
            "sprint",
            "created",
            "due",
            "'Epic Link'",
            "'Epic Name'",
            "'Story Points'",
            "fixVersion",
            "votes",
            "worklogDate",
            "worklogComment",
            "issueLinkType",
            "level",
            "originalEstimate",
            "filter",
            "cf[10004]",
            "reporter",
            "resolution");
    private static final List<String> OPERATORS =
            List.of("=", "!=", "~", "!~", "<", ">=", "in", "not in", "was", "was not in", "changed from", "is");
    private static final List<String> VALUES = List.of(
            "\\u0000",
            "a\\u0000b",
            "\\ud83d",
            "\\udc00x",
            "%_\\\\",
            "((((",
            "[a-z]+(",
            "a*?b",
            "\\\"",
            "''",
            "$1",
            "AND",
            "\\ufffe",
            "999999999999999999999",
            "-1",
            "1e999",
            "PR-99999999999999999999",
            "0000-00-00",
            "9999999999w",
            "\\u0130",
            "NULL",
            "{}",
            "^~:+-!",
            "a OR",
            "\\uFFFF");

    @Test
    void Strange_values_of_all_fields_are_answered_or_refused() {
        for (String field : FIELDS) {
            for (String operator : OPERATORS) {
                String value = VALUES.get((field.hashCode() + operator.hashCode() & 0xffff) % VALUES.size());
                String operand = "\"" + value + "\"";
                ask(field + " " + operator + " " + (operator.endsWith("in") ? "(" + operand + ")" : operand));
            }
        }
        for (String value : VALUES) {
            ask("text ~ \"" + value + "\" or labels = \"" + value + "\" or assignee was \"" + value + "\"");
            ask("key in linkedIssues(\"" + value + "\") or key in updatedBy(fred, \"" + value + "\")");
        }
    }

    @Test
    void Random_bytes_are_answered_or_refused() {
        Random random = new Random(31);
        for (int index = 0; index < RANDOM; index++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            ask(new String(bytes, StandardCharsets.ISO_8859_1));
            ask("summary ~ '" + new String(bytes, StandardCharsets.ISO_8859_1).replace("'", "") + "'");
            ask("summary ~ \"" + new String(bytes, StandardCharsets.UTF_8).replace("\"", "") + "\" and \0");
        }
    }

    private void ask(String jql) {
        List<Integer> statuses = new ArrayList<>();
        statuses.add(jira.as("fred")
                .queryParam("jql", jql)
                .queryParam("maxResults", 1)
                .queryParam("fields", "summary")
                .get(PLATFORM + "search")
                .statusCode());
        statuses.add(jira.as("fred")
                .body(Map.of("jql", jql, "maxResults", 1, "validateQuery", "none", "fields", List.of("summary")))
                .post(PLATFORM + "search")
                .statusCode());
        assertThat(statuses).as(jql).allMatch(status -> status == 200 || status == 400);
    }
}
