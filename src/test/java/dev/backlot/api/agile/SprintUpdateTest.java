package dev.backlot.api.agile;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code PUT} and {@code POST /sprint/{sprintId}} as far as they do not change the state. */
class SprintUpdateTest extends ScrumTest {

    private static final String FULL = "{'name':'full','goal':'the goal','originBoardId':84,'state':'future'," + DATES
            + ",'autoStartStop':true,'incompleteIssuesDestinationId':3}";

    @Test
    void A_partial_update_changes_only_what_it_mentions() {
        put("fred", "sprint/72", FULL).statusCode(200);

        post("fred", "sprint/72", "{'name':' new name '}")
                .statusCode(200)
                .body("name", equalTo("new name"))
                .body("goal", equalTo("the goal"))
                .body("startDate", equalTo("2026-08-14T12:00:00.000Z"))
                .body("endDate", equalTo("2026-08-28T12:00:00.000Z"))
                .body("originBoardId", equalTo(84))
                .body("state", equalTo("future"))
                .body("autoStartStop", equalTo(true))
                .body("incompleteIssuesDestinationId", equalTo(3));
        post("fred", "sprint/72", "{}").statusCode(200).body("name", equalTo("new name"));
    }

    @Test
    void A_full_update_clears_what_it_does_not_mention() {
        put("fred", "sprint/72", FULL).statusCode(200);

        put("fred", "sprint/72", "{'name':'bare','state':'future','originBoardId':84}")
                .statusCode(200)
                .body("name", equalTo("bare"))
                .body("originBoardId", equalTo(84))
                .body("autoStartStop", equalTo(false))
                .body("$", not(hasKey("goal")))
                .body("$", not(hasKey("startDate")))
                .body("$", not(hasKey("endDate")))
                .body("$", not(hasKey("incompleteIssuesDestinationId")));
        get("fred", "sprint/72").body("$", not(hasKey("goal")));
    }

    @Test
    void A_full_update_without_the_board_lets_the_sprint_lose_it() {
        put("fred", "sprint/3", "{'name':'homeless','state':'future'}")
                .statusCode(200)
                .body("$", not(hasKey("originBoardId")));
        get("fred", "sprint/3").statusCode(200).body("$", not(hasKey("originBoardId")));
        post("fred", "sprint/3", "{'originBoardId':84}").statusCode(200).body("$", not(hasKey("originBoardId")));
    }

    @Test
    void Another_board_is_ignored() {
        put("fred", "sprint/72", "{'name':'x','state':'future','originBoardId':5}")
                .statusCode(200)
                .body("originBoardId", equalTo(84));
        post("fred", "sprint/72", "{'originBoardId':4711}").statusCode(200).body("originBoardId", equalTo(84));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'name':'x','originBoardId':84}", "{'name':'x','state':null}"})
    void A_full_update_needs_the_state(String body) {
        refusedField(put("fred", "sprint/72", body), "state", "You must specify the state of the sprint.");
        get("fred", "sprint/72").body("name", equalTo("sprint 2")).body("originBoardId", equalTo(84));
    }

    @Test
    void A_full_update_needs_the_name() {
        refusedField(
                put("fred", "sprint/72", "{'state':'future','originBoardId':84}"),
                "name",
                "You must specify a name for the sprint.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "null"})
    void A_partial_update_removes_the_goal_by_an_empty_text_or_a_null(String goal) {
        post("fred", "sprint/72", "{'goal':" + goal + "}").statusCode(200).body("$", not(hasKey("goal")));
        get("fred", "sprint/72").body("$", not(hasKey("goal"))).body("name", equalTo("sprint 2"));
    }

    @Test
    void A_null_clears_and_a_date_without_a_time_is_as_if_it_were_not_there() {
        put("fred", "sprint/72", FULL).statusCode(200);

        post("fred", "sprint/72", "{'startDate':'2026-09-01','endDate':null,'incompleteIssuesDestinationId':null}")
                .statusCode(200)
                .body("startDate", equalTo("2026-08-14T12:00:00.000Z"))
                .body("$", not(hasKey("endDate")))
                .body("$", not(hasKey("incompleteIssuesDestinationId")));
        put("fred", "sprint/72", FULL.replace("2026-08-14T12:00:00.000Z", "2026-09-01"))
                .statusCode(200)
                .body("$", not(hasKey("startDate")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name|''",
                "name|'1234567890123456789012345678901'",
                "startDate|'soon'",
                "startDate|'2026-09-28T12:00:00Z'",
                "state|'open'",
                "state|''",
                "state|{}",
                "goal|{}",
                "synced|'x'",
                "incompleteIssuesDestinationId|37",
                "incompleteIssuesDestinationId|72"
            })
    void What_cannot_be_is_refused_and_nothing_changes(String key, String value) {
        put("fred", "sprint/72", FULL).statusCode(200);
        String before = get("fred", "sprint/72").extract().asString();

        post("fred", "sprint/72", "{'goal':'other','autoStartStop':false,'" + key + "':" + value + "}")
                .statusCode(400)
                .body("errors", hasKey(key));
        get("fred", "sprint/72").body(equalTo(before));
    }

    @Test
    void A_sprint_that_is_over_cannot_be_changed() {
        String closed = "The sprint is closed and cannot be updated.";

        refused(post("fred", "sprint/37", "{'goal':'late'}"), 400, closed);
        refused(put("fred", "sprint/37", "{'name':'late','state':'closed','originBoardId':5}"), 400, closed);
        refused(post("fred", "sprint/37", "{'state':'active'}"), 400, closed);
        get("fred", "sprint/37").body("name", equalTo("sprint 1")).body("goal", equalTo("sprint 1 goal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'name':'x'}", "{'name':'x','state':'future'}"})
    void Who_may_not_manage_sprints_may_not_change_one(String body) {
        String text = "You do not have permission to manage sprints on this board.";

        refused(post("viewer", "sprint/72", body), 403, text);
        refused(put("viewer", "sprint/72", body), 403, text);
        loginNeeded(jira.anonymous().body(json(body)).post(AGILE + "sprint/72").then());
        refused(
                post("fred", "sprint/201", body),
                404,
                "Sprint does not exist or you do not have permission to view it.");
    }

    @Test
    void Only_administrators_change_the_dates_of_a_synced_sprint_or_make_one_synced() {
        String text = "Only Jira administrators can create synced sprints or edit their dates.";

        refused(post("fred", "sprint/10004", "{" + DATES + "}"), 403, text);
        refused(post("fred", "sprint/72", "{'synced':true}"), 403, text);
        post("fred", "sprint/10004", "{'name':'renamed'}").statusCode(200).body("synced", equalTo(true));
        post("admin", "sprint/10004", "{" + DATES + "}")
                .statusCode(200)
                .body("startDate", equalTo("2026-08-14T12:00:00.000Z"));
        post("admin", "sprint/72", "{'synced':true}").statusCode(200).body("synced", equalTo(true));
    }

    @Test
    void Only_administrators_free_a_sprint_from_being_synced() {
        post("fred", "sprint/10004", "{'synced':false}").statusCode(403);
        get("fred", "sprint/10004").body("synced", equalTo(true));
        post("admin", "sprint/10004", "{'synced':false}").statusCode(200).body("synced", equalTo(false));
    }
}
