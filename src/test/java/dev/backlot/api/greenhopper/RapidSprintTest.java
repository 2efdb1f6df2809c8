package dev.backlot.api.greenhopper;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sprints as JIRA Agile's own pages make, change, start and complete them. */
class RapidSprintTest extends GreenhopperTest {

    private static final String PEOPLES_DATES = "'startDate':'10/Aug/26 8:00 AM','endDate':'24/aug/26 1:30 pm'";

    @ParameterizedTest
    @CsvSource({
        "84, '', 101 102 103 104 105 106",
        "5, '', 36 37",
        "84, '?includeHistoricSprints=true', 37 101 102 103 104 105 106",
        "84, '?includeFutureSprints=true', 101 102 103 104 105 106 72 3",
        "84, '?includeHistoricSprints=true&includeFutureSprints=true', 37 101 102 103 104 105 106 72 3"
    })
    void Sprints_of_a_board_are_listed_as_asked_for(int board, String query, String ids) {
        get("fred", PRIVATE + "sprintquery/" + board + query)
                .statusCode(200)
                .body("keySet()", contains("sprints", "rapidViewId"))
                .body("rapidViewId", equalTo(board))
                .body("sprints.id.join(' ')", equalTo(ids));
    }

    @Test
    void A_listed_sprint_has_the_keys_that_clients_noted() {
        get("fred", PRIVATE + "sprintquery/84?includeFutureSprints=true")
                .body(
                        "sprints.find { it.id == 3 }.keySet()",
                        contains("id", "sequence", "name", "state", "linkedPagesCount"))
                .body("sprints.find { it.id == 3 }.state", equalTo("FUTURE"))
                .body("sprints.find { it.id == 106 }.state", equalTo("ACTIVE"));
        refused(get("fred", PRIVATE + "sprintquery/92"), 400, "The board does not support sprints");
        noSuchBoard(get("fred", PRIVATE + "sprintquery/10002"));
        loginNeeded(jira.anonymous().get(PRIVATE + "sprintquery/84").then());
        get("fred", PRIVATE + "sprintquery/84?includeFutureSprints=maybe").statusCode(400);
    }

    @Test
    void A_new_sprint_needs_no_body_and_gets_the_next_name() {
        int id = jira.as("fred")
                .post(PRIVATE + "sprint/84")
                .then()
                .statusCode(200)
                .body("name", equalTo("PR Sprint 7"))
                .body("state", equalTo("FUTURE"))
                .body("linkedPagesCount", equalTo(0))
                .body("startDate", equalTo("None"))
                .body("endDate", equalTo("None"))
                .body("completeDate", equalTo("None"))
                .body("remoteLinks", empty())
                .body("$", not(hasKey("isoStartDate")))
                .extract()
                .path("id");

        get("fred", AGILE + "sprint/" + id)
                .body("name", equalTo("PR Sprint 7"))
                .body("state", equalTo("future"))
                .body("originBoardId", equalTo(84));
        jira.as("fred").post(PRIVATE + "sprint/84").then().body("name", equalTo("PR Sprint 8"));
        jira.as("admin").post(PRIVATE + "sprint/10001").then().body("name", startsWith("PR Sprint "));
    }

    @Test
    void A_board_about_no_project_in_particular_gives_its_name() {
        int filter = Integer.parseInt(post("admin", "/rest/api/2/filter", "{'name':'bugs','jql':'issuetype = Bug'}")
                .extract()
                .path("id"));
        int board = post(
                        "admin",
                        AGILE + "board",
                        "{'name':'123456789012345\\uD83D\\uDE00 bugs','type':'scrum','filterId':" + filter + "}")
                .statusCode(201)
                .extract()
                .path("id");

        jira.as("admin").post(PRIVATE + "sprint/" + board).then().body("name", equalTo("123456789012345 Sprint 1"));
    }

    @Test
    void A_sprint_is_completed_without_a_body_too() {
        jira.as("fred")
                .put(PRIVATE + "sprint/106/complete")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        get("fred", AGILE + "sprint/106").body("state", equalTo("closed"));
    }

    @Test
    void Making_takes_a_board_with_sprints_and_the_permission_to_manage_them() {
        loginNeeded(jira.anonymous().post(PRIVATE + "sprint/84").then());
        refused(jira.as("viewer").post(PRIVATE + "sprint/84").then(), 403, NOT_MANAGER);
        refused(jira.as("fred").post(PRIVATE + "sprint/92").then(), 400, "The board does not support sprints");
        noSuchBoard(jira.as("fred").post(PRIVATE + "sprint/10002").then());
        jira.as("fred").post(PRIVATE + "sprint/x").then().statusCode(400);
    }

    @Test
    void A_sprint_is_changed_with_dates_as_people_write_them() {
        put("fred", PRIVATE + "sprint/72", "{'name':'renamed'," + PEOPLES_DATES + ",'goal':'go'}")
                .statusCode(200)
                .body("name", equalTo("renamed"))
                .body("goal", equalTo("go"))
                .body("startDate", equalTo("10/Aug/26 8:00 AM"))
                .body("endDate", equalTo("24/Aug/26 1:30 PM"))
                .body("isoEndDate", equalTo("2026-08-24T13:30:00.000+0000"))
                .body("canUpdateSprint", equalTo(true))
                .body("daysRemaining", equalTo(0));

        get("fred", AGILE + "sprint/72")
                .body("name", equalTo("renamed"))
                .body("goal", equalTo("go"))
                .body("startDate", equalTo("2026-08-10T08:00:00.000Z"));
        put("fred", PRIVATE + "sprint/72", "{'startDate':'None','endDate':'2026-08-25T08:00:00.000Z'}")
                .statusCode(200)
                .body("startDate", equalTo("None"))
                .body("endDate", equalTo("25/Aug/26 8:00 AM"))
                .body("name", equalTo("renamed"));
        put("fred", PRIVATE + "sprint/72", "{'startDate':'10/Foo/26 8:00 AM'}")
                .statusCode(400)
                .body("errors.startDate", startsWith("The value of 'startDate' must be a date"));
    }

    @Test
    void The_model_of_a_sprint_is_what_can_be_edited() {
        get("viewer", PRIVATE + "sprint/106/edit/model")
                .statusCode(200)
                .body("keySet()", contains("sprint"))
                .body("sprint.id", equalTo(106))
                .body("sprint.state", equalTo("ACTIVE"))
                .body("sprint.canUpdateSprint", equalTo(false))
                .body("sprint.completeDate", equalTo("None"));
        refused(get("fred", PRIVATE + "sprint/201/edit/model"), 404, HIDDEN_SPRINT);
        loginNeeded(jira.anonymous().get(PRIVATE + "sprint/106/edit/model").then());
        get("fred", PRIVATE + "sprint/x/edit/model").statusCode(400);
    }

    @Test
    void A_sprint_is_started_and_completed_and_the_rest_goes_to_the_backlog() {
        int id = sprint("private life");
        post("fred", AGILE + "sprint/" + id + "/issue", "{'issues':['PR-3']}").statusCode(204);

        put(
                        "fred",
                        PRIVATE + "sprint/" + id + "/start",
                        "{'rapidViewId':84,'sprintId':" + id + "," + PEOPLES_DATES + "}")
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("daysRemaining", equalTo(10));
        get("fred", AGILE + "sprint/" + id)
                .body("state", equalTo("active"))
                .body("activatedDate", equalTo("2026-08-14T12:00:00.000Z"));
        put("fred", PRIVATE + "sprint/" + id + "/complete", "{'incompleteIssuesDestination':'BACKLOG'}")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("completeDate", equalTo("14/Aug/26 12:00 PM"));

        get("fred", AGILE + "sprint/" + id).body("state", equalTo("closed"));
        get("fred", AGILE + "issue/PR-3").body("fields", not(hasKey("sprint")));
    }

    @Test
    void What_is_not_done_goes_to_the_sprint_that_is_named() {
        int id = sprint("to be followed");
        post("fred", AGILE + "sprint/" + id + "/issue", "{'issues':['PR-3']}").statusCode(204);
        put("fred", PRIVATE + "sprint/" + id + "/start", "{" + PEOPLES_DATES + "}")
                .statusCode(200);
        refusedField(
                put("fred", PRIVATE + "sprint/" + id + "/complete", "{'incompleteIssuesDestination':'NOWHERE'}"),
                "incompleteIssuesDestination",
                "The value of 'incompleteIssuesDestination' must be BACKLOG or the number of a sprint.");

        put("fred", PRIVATE + "sprint/" + id + "/complete", "{'incompleteIssuesDestination':72}")
                .statusCode(200);

        get("fred", AGILE + "issue/PR-3").body("fields.sprint.id", equalTo(72));
    }

    @Test
    void Dates_are_needed_to_start_and_a_sprint_must_go_on_to_be_completed() {
        refusedField(
                put("fred", PRIVATE + "sprint/72/start", "{}"),
                "startDate",
                "You must specify a start date for the sprint.");
        put("fred", PRIVATE + "sprint/72/complete", "{}").statusCode(400);
        refused(put("fred", PRIVATE + "sprint/105/start", "{}"), 400, "The sprint is closed and cannot be updated.");
        refused(put("fred", PRIVATE + "sprint/105/complete", "{}"), 400, "The sprint is closed and cannot be updated.");
        put("fred", PRIVATE + "sprint/105", "{'name':'after all'}")
                .statusCode(200)
                .body("name", equalTo("after all"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/start", "/complete"})
    void Changing_takes_a_sprint_that_one_sees_and_may_manage(String action) {
        loginNeeded(
                jira.anonymous().body("{}").put(PRIVATE + "sprint/72" + action).then());
        refused(put("viewer", PRIVATE + "sprint/72" + action, "{}"), 403, NOT_MANAGER);
        refused(put("fred", PRIVATE + "sprint/201" + action, "{}"), 404, HIDDEN_SPRINT);
        put("fred", PRIVATE + "sprint/x" + action, "{}").statusCode(400);
        put("fred", PRIVATE + "sprint/72" + action, "[").statusCode(400);
    }
}
