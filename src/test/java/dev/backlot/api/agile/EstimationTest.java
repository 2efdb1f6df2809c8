package dev.backlot.api.agile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Estimates of issues on a board. */
class EstimationTest extends ScrumTest {

    private static final String POINTS = "issue/PR-1/estimation?boardId=84";
    private static final String TIME = "issue/HSP-1/estimation?boardId=5";

    @Test
    void A_board_tells_its_field_and_the_value() {
        get("viewer", POINTS)
                .statusCode(200)
                .body("fieldId", equalTo("customfield_10002"))
                .body("value", equalTo(8.0f));
        get("viewer", TIME)
                .statusCode(200)
                .body("fieldId", equalTo("timeoriginalestimate"))
                .body("value", equalTo(600));
        get("viewer", "issue/10001/estimation?boardId=84")
                .statusCode(200)
                .body("fieldId", equalTo("customfield_10002"))
                .body("$", not(hasKey("value")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"'8.0'|8.0", "5|5.0", "0.5|0.5", "' 13 '|13.0", "'1e2'|100"})
    void Points_are_a_number_or_the_text_of_one(String value, float points) {
        set(POINTS, value)
                .statusCode(200)
                .body("fieldId", equalTo("customfield_10002"))
                .body("value", equalTo(points));
        get("fred", POINTS).body("value", equalTo(points));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'1w 2d 3h 20m'|213600",
                "'1w'|144000",
                "'2D'|57600",
                "'3h'|10800",
                "'20m'|1200",
                "'45'|2700",
                "45|2700",
                "'0'|0"
            })
    void Time_is_weeks_days_hours_and_minutes_or_minutes_alone_and_is_kept_in_seconds(String value, int seconds) {
        set(TIME, value)
                .statusCode(200)
                .body("fieldId", equalTo("timeoriginalestimate"))
                .body("value", equalTo(seconds));
        get("fred", TIME).body("value", equalTo(seconds));
        assertThat(field("HSP-1", "timeoriginalestimate")).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "''"})
    void Nothing_takes_the_estimate_away(String value) {
        set(POINTS, value).statusCode(200).body("$", not(hasKey("value")));
        set(TIME, value).statusCode(200).body("$", not(hasKey("value")));
        get("fred", POINTS).body("$", not(hasKey("value")));
        get("fred", TIME).body("$", not(hasKey("value")));
    }

    @Test
    void An_estimate_is_in_the_history_and_what_is_left_follows_until_work_is_logged() {
        set(POINTS, "3").statusCode(200);
        assertThat(history("PR-1", 1)).containsExactly(Arrays.asList("Story Points", null, "8", null, "3"));
        set(POINTS, "3").statusCode(200);
        assertThat(history("PR-1", 1)).containsExactly(Arrays.asList("Story Points", null, "8", null, "3"));

        set("issue/HSP-2/estimation?boardId=5", "'1h'").statusCode(404);
        String bug = jdbc.queryForObject(
                "select concat('HSP-', max(number)) from issue where sprint_id = 110", String.class);
        set("issue/" + bug + "/estimation?boardId=5", "'1h'").statusCode(200);
        assertThat(history(bug, 2).stream().map(item -> item.get(0)))
                .containsExactly("timeoriginalestimate", "timeestimate");
        set(TIME, "'1h'").statusCode(200);
        assertThat(history("HSP-1", 1).get(0).get(0)).isEqualTo("timeoriginalestimate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'many'",
                "'8 points'",
                "'8d'",
                "'5f'",
                "'0x1p3'",
                "'NaN'",
                "'Infinity'",
                "'1e400'",
                "'1,5'",
                "{}",
                "[8]"
            })
    void What_is_no_number_is_refused(String value) {
        set(POINTS, value).statusCode(400).body("$", hasKey("errorMessages"));
        get("fred", POINTS).body("value", equalTo(8.0f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'8.0'", "'1x'", "'h'", "'1h-2m'", "'-5'", "'99999999999w'", "{}"})
    void What_is_no_time_is_refused(String value) {
        set(TIME, value).statusCode(400).body("$", hasKey("errorMessages"));
        get("fred", TIME).body("value", equalTo(600));
    }

    @Test
    void The_board_must_be_named() {
        String text = "The boardId query parameter is required.";

        refused(get("fred", "issue/PR-1/estimation"), 400, text);
        refused(put("fred", "issue/PR-1/estimation", "{'value':1}"), 400, text);
        get("fred", "issue/PR-1/estimation?boardId=x").statusCode(400);
    }

    @Test
    void The_board_must_estimate_in_a_field() {
        refused(
                get("fred", "issue/HSP-1/estimation?boardId=92"),
                400,
                "The board does not estimate its issues in a field.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "issue/HSP-1/estimation?boardId=84",
                "issue/PR-5/estimation?boardId=84",
                "issue/PR-1/estimation?boardId=10002",
                "issue/PR-1/estimation?boardId=4711",
                "issue/PR-99999/estimation?boardId=84",
                "issue/SEC-1/estimation?boardId=84"
            })
    void The_issue_must_be_seen_on_a_board_that_is_seen(String path) {
        get("fred", path).statusCode(404);
        set(path, "1").statusCode(404);
    }

    @Test
    void Who_may_not_edit_issues_estimates_none() {
        refused(
                put("viewer", POINTS, "{'value':1}"),
                403,
                "You do not have permission to edit issues in this project.");
        loginNeeded(jira.anonymous().body("{\"value\":1}").put(AGILE + POINTS).then());
        jira.anonymous().get(AGILE + POINTS).then().statusCode(401);
        get("fred", POINTS).body("value", equalTo(8.0f));
    }

    @Test
    void An_estimate_shows_in_the_lists_of_the_board() {
        set(POINTS, "21").statusCode(200);

        List<Float> points =
                get("fred", "board/84/backlog?maxResults=1").extract().path("issues.fields.customfield_10002");
        assertThat(points).containsExactly(21f);
    }

    private ValidatableResponse set(String path, String value) {
        return put("fred", path, "{'value':" + value + "}");
    }
}
