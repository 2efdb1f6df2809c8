package dev.backlot.api.greenhopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Making, changing and deleting sprints as of JIRA Agile 6.7.6. */
class ExperimentalSprintTest extends GreenhopperTest {

    private static final String NEW = OLD + "board/84/sprint";

    /** The body that the reference prints for creating and for replacing. */
    private static final String PRINTED =
            "{'state':'closed','name':'sprint 1','startDate':'2015-04-11T15:36:00.000+10:00',"
                    + "'endDate':'2015-04-16T14:01:00.000+10:00','completeDate':'2015-04-20T11:11:28.008+10:00'}";

    @Test
    void The_printed_body_makes_a_sprint_that_is_over() {
        String answer = post("fred", NEW, PRINTED).statusCode(201).extract().asString();
        int id = tree(answer).path("id").asInt();

        assertThat(answer)
                .isEqualTo(json("{'id':" + id + ",'self':'" + jira.url() + OLD + "sprint/" + id + "','state':'closed',"
                        + "'name':'sprint 1','startDate':'2015-04-11T05:36:00.000Z',"
                        + "'endDate':'2015-04-16T04:01:00.000Z','completeDate':'2015-04-20T01:11:28.008Z'}"));
        get("fred", AGILE + "sprint/" + id)
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("originBoardId", equalTo(84))
                .body("activatedDate", equalTo("2015-04-11T05:36:00.000Z"))
                .body("completeDate", equalTo("2015-04-20T01:11:28.008Z"));
        get("fred", AGILE + "board/84/sprint?state=closed").body("values.id", hasItem(id));
    }

    @Test
    void A_sprint_can_be_active_from_the_beginning_and_lives_on_like_any_other() {
        int id = post("fred", NEW, "{'state':'Active','name':'  now  '," + DATES + "}")
                .statusCode(201)
                .body("name", equalTo("now"))
                .body("state", equalTo("active"))
                .body("$", not(hasKey("completeDate")))
                .extract()
                .path("id");

        get("fred", AGILE + "sprint/" + id).body("activatedDate", equalTo("2026-08-10T08:00:00.000Z"));
        post("fred", AGILE + "sprint/" + id + "/issue", "{'issues':['PR-3']}").statusCode(204);
        post("fred", AGILE + "sprint/" + id, "{'state':'closed'}").statusCode(200);
        get("fred", OLD + "sprint/" + id)
                .body("state", equalTo("closed"))
                .body("completeDate", equalTo("2026-08-14T12:00:00.000Z"));
    }

    @Test
    void A_sprint_that_will_start_later_was_activated_now() {
        int id = post(
                        "fred",
                        NEW,
                        "{'state':'active','name':'soon','startDate':'2026-09-01T08:00:00.000Z',"
                                + "'endDate':'2026-09-10T08:00:00.000Z'}")
                .extract()
                .path("id");

        get("fred", AGILE + "sprint/" + id).body("activatedDate", equalTo("2026-08-14T12:00:00.000Z"));
    }

    @Test
    void A_future_sprint_needs_no_dates_and_comes_last() {
        int id = post("fred", NEW, "{'state':'future','name':'later','completeDate':'2026-08-24T08:00:00.000Z'}")
                .statusCode(201)
                .body("keySet().join(' ')", equalTo("id self state name"))
                .extract()
                .path("id");

        get("fred", AGILE + "board/84/sprint?state=future").body("values.id.join(' ')", equalTo("72 3 " + id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name':'x'} | state | You must specify the state of the sprint.",
                "{'state':'future'} | name | You must specify a name for the sprint.",
                "{'state':'future','name':'  '} | name | You must specify a name for the sprint.",
                "{'state':'active','name':'x'} | startDate | You must specify a start date for the sprint.",
                "{'state':'active','name':'x','startDate':'2026-08-10T08:00:00Z'} | endDate"
                        + " | You must specify an end date for the sprint.",
                "{'state':'closed','name':'x','completeDate':'2026-08-10T08:00:00Z'} | startDate"
                        + " | You must specify a start date for the sprint.",
                "{'state':'closed','name':'x'," + DATES + "} | completeDate"
                        + " | You must specify a complete date for the sprint.",
                "{'state':'closed','name':'x','completeDate':'2026-08-09T08:00:00Z'," + DATES + "} | completeDate"
                        + " | The complete date of a sprint must not be before the start date.",
                "{'state':'over','name':'x'} | state"
                        + " | Unknown sprint state 'over'. Valid values: future, active, closed.",
                "{'state':'active','name':'x','startDate':'2026-08-24T08:00:00Z','endDate':'2026-08-10T08:00:00Z'}"
                        + " | startDate | The start date of a sprint must be before the end date.",
                "{'state':'future','name':'x','startDate':'soon'} | startDate | The value of 'startDate' must be a date"
                        + " with a time, such as 2015-04-11T15:22:00.000+10:00."
            })
    void A_body_that_is_no_sprint_is_refused_and_nothing_is_made(String body, String field, String message) {
        int before = get("fred", OLD + "board/84/sprint").extract().path("total");

        refusedField(post("fred", NEW, body), field, message);

        get("fred", OLD + "board/84/sprint").body("total", equalTo(before));
    }

    @Test
    void Making_takes_a_board_with_sprints_and_the_permission_to_manage_them() {
        String body = "{'state':'future','name':'x'}";

        loginNeeded(jira.anonymous().body(json(body)).post(NEW).then());
        refused(post("viewer", NEW, body), 403, NOT_MANAGER);
        noSuchBoard(post("fred", OLD + "board/4711/sprint", body));
        noSuchBoard(post("fred", OLD + "board/10002/sprint", body));
        refused(post("fred", OLD + "board/92/sprint", body), 400, "The board does not support sprints");
        post("fred", NEW, "[]").statusCode(400);
        post("fred", NEW, "{").statusCode(400);
    }

    @Test
    void The_printed_partial_update_renames_a_sprint_that_is_over_and_nothing_else() {
        String before = get("fred", AGILE + "sprint/105").extract().asString();
        String name = tree(before).path("name").asString();

        String answer = post("fred", OLD + "sprint/105", "{'name':'new name'}")
                .statusCode(200)
                .body("name", equalTo("new name"))
                .extract()
                .asString();

        assertThat(get("fred", OLD + "sprint/105").extract().asString()).isEqualTo(answer);
        assertThat(get("fred", AGILE + "sprint/105").extract().asString())
                .isEqualTo(before.replace("\"" + name + "\"", "\"new name\""));
    }

    @Test
    void The_printed_full_update_makes_the_sprint_what_the_body_says() {
        String goal = get("fred", AGILE + "sprint/105").extract().path("goal");

        put("fred", OLD + "sprint/105", PRINTED)
                .statusCode(200)
                .body("id", equalTo(105))
                .body("state", equalTo("closed"))
                .body("name", equalTo("sprint 1"))
                .body("startDate", equalTo("2015-04-11T05:36:00.000Z"))
                .body("endDate", equalTo("2015-04-16T04:01:00.000Z"))
                .body("completeDate", equalTo("2015-04-20T01:11:28.008Z"));
        get("fred", AGILE + "sprint/105").body("goal", equalTo(goal)).body("name", equalTo("sprint 1"));
    }

    @Test
    void A_full_update_clears_what_it_does_not_mention() {
        int id = sprint("to clear");
        post("fred", OLD + "sprint/" + id, "{" + DATES + "}")
                .statusCode(200)
                .body("endDate", equalTo("2026-08-24T08:00:00.000Z"));

        put("fred", OLD + "sprint/" + id, "{'name':'cleared'}")
                .statusCode(200)
                .body("keySet().join(' ')", equalTo("id self state name"));
        refusedField(
                put("fred", OLD + "sprint/" + id, "{" + DATES + "}"),
                "name",
                "You must specify a name for the sprint.");
        refusedField(
                put("fred", OLD + "sprint/106", "{'name':'x'}"),
                "startDate",
                "You must specify a start date for the sprint.");
        refusedField(
                put("fred", OLD + "sprint/105", "{'name':'x'," + DATES + "}"),
                "completeDate",
                "You must specify a complete date for the sprint.");
    }

    @Test
    void The_state_cannot_be_updated_but_may_be_repeated() {
        String fixed = "The state of a sprint cannot be updated.";

        refusedField(post("fred", OLD + "sprint/72", "{'state':'active'," + DATES + "}"), "state", fixed);
        refusedField(put("fred", OLD + "sprint/106", "{'state':'closed','name':'x'," + DATES + "}"), "state", fixed);
        post("fred", OLD + "sprint/72", "{'state':'soon'}")
                .statusCode(400)
                .body("errors.state", startsWith("Unknown sprint state 'soon'."));
        post("fred", OLD + "sprint/72", "{'state':'FUTURE','name':'same state'}")
                .statusCode(200);
        get("fred", AGILE + "sprint/72").body("state", equalTo("future")).body("name", equalTo("same state"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void Changing_takes_a_sprint_that_one_sees_and_may_manage(String method) {
        loginNeeded(
                jira.anonymous().body("{}").request(method, OLD + "sprint/72").then());
        refused(jira.as("viewer").body("{}").request(method, OLD + "sprint/72").then(), 403, NOT_MANAGER);
        refused(jira.as("fred").body("{}").request(method, OLD + "sprint/201").then(), 404, HIDDEN_SPRINT);
        refused(jira.as("fred").body("{}").request(method, OLD + "sprint/99999").then(), 404, HIDDEN_SPRINT);
        jira.as("fred").body("{}").request(method, OLD + "sprint/x").then().statusCode(400);
    }

    @Test
    void A_synced_sprint_s_dates_are_for_administrators() {
        int id = post("admin", AGILE + "sprint", "{'name':'synced','originBoardId':84,'synced':true}")
                .extract()
                .path("id");

        post("fred", OLD + "sprint/" + id, "{" + DATES + "}").statusCode(403);
        post("fred", OLD + "sprint/" + id, "{'name':'renamed'}").statusCode(200);
        post("admin", OLD + "sprint/" + id, "{" + DATES + "}").statusCode(200);
    }

    @Test
    void A_future_sprint_is_deleted_and_its_issues_go_to_the_backlog() {
        int id = sprint("to go");
        post("fred", AGILE + "sprint/" + id + "/issue", "{'issues':['PR-3']}").statusCode(204);

        done(delete("fred", OLD + "sprint/" + id));

        refused(get("fred", OLD + "sprint/" + id), 404, HIDDEN_SPRINT);
        refused(get("fred", AGILE + "sprint/" + id), 404, HIDDEN_SPRINT);
        get("fred", AGILE + "issue/PR-3").body("fields", not(hasKey("sprint")));
    }

    @ParameterizedTest
    @ValueSource(ints = {106, 105})
    void A_sprint_that_has_begun_is_not_deleted(int id) {
        refused(delete("fred", OLD + "sprint/" + id), 400, "The sprint is active or completed and cannot be deleted.");
        get("fred", AGILE + "sprint/" + id).statusCode(200);
    }
}
