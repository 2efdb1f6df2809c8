package dev.backlot.api.agile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.backlot.support.HttpTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Starting, completing, deleting, swapping and unmapping sprints. */
class SprintLifeTest extends ScrumTest {

    private static final String NOW = "2026-08-14T12:00:00.000Z";

    @Test
    void A_sprint_is_started_and_completed_at_the_servers_time() {
        assertThat(Instant.parse(NOW)).isEqualTo(Instant.parse(HttpTest.NOW));

        post("fred", "sprint/72", "{'state':'active'," + DATES + ",'activatedDate':'2020-01-01T00:00:00Z'}")
                .statusCode(200)
                .body("state", equalTo("active"))
                .body("activatedDate", equalTo(NOW))
                .body("$", not(hasKey("completeDate")));
        post("fred", "sprint/72", "{'state':'closed','completeDate':'2020-01-01T00:00:00Z'}")
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("activatedDate", equalTo(NOW))
                .body("completeDate", equalTo(NOW));
        get("fred", "sprint/72").body("state", equalTo("closed")).body("completeDate", equalTo(NOW));
    }

    @Test
    void A_full_update_starts_and_completes_too() {
        String body = "{'id':72,'name':'x','originBoardId':84," + DATES + ",'state':'%s'}";

        put("fred", "sprint/72", body.formatted("active")).statusCode(200).body("state", equalTo("active"));
        put("fred", "sprint/72", body.formatted("closed"))
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("completeDate", equalTo(NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Active", "ACTIVE", "active", " active "})
    void States_are_read_in_any_letter_case(String word) {
        post("fred", "sprint/72", "{'state':'" + word + "'," + DATES + "}")
                .statusCode(200)
                .body("state", equalTo("active"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"active", "closed"})
    void A_sprint_without_dates_lacks_them_whatever_it_is_to_become(String state) {
        refusedField(
                post("fred", "sprint/72", "{'state':'" + state + "'}"),
                "startDate",
                "You must specify a start date for the sprint.");
        refusedField(
                post("fred", "sprint/72", "{'state':'" + state + "','startDate':'" + NOW + "'}"),
                "endDate",
                "You must specify an end date for the sprint.");
        refusedField(
                put("fred", "sprint/72", "{'name':'x','originBoardId':84,'state':'" + state + "'}"),
                "startDate",
                "You must specify a start date for the sprint.");
        get("fred", "sprint/72").body("state", equalTo("future")).body("$", not(hasKey("startDate")));
    }

    @ParameterizedTest
    @CsvSource({"72, future, closed", "106, active, future"})
    void No_other_change_of_state_is_allowed(int id, String from, String to) {
        refusedField(
                post("fred", "sprint/" + id, "{'state':'" + to + "'," + DATES + "}"),
                "state",
                "The state of a sprint cannot be changed from '" + from + "' to '" + to + "'.");
        get("fred", "sprint/" + id).body("state", equalTo(from));
    }

    @Test
    void To_set_the_state_that_it_has_changes_nothing() {
        String before = get("fred", "sprint/106").extract().asString();

        post("fred", "sprint/106", "{'state':'active'}").statusCode(200).body(equalTo(before));
        post("fred", "sprint/72", "{'state':'future'}").statusCode(200).body("state", equalTo("future"));
    }

    @Test
    void A_board_may_have_several_active_sprints() {
        startedSprint("second");

        get("fred", "board/84/sprint?state=active").body("values.size()", equalTo(2));
    }

    @Test
    void What_is_unfinished_goes_to_the_backlog_and_what_is_finished_stays_with_the_sprint() {
        String finished = story("finished");
        String open = story("open");
        String part = subTask(open);
        int sprint = startedSprint("to close", finished, open);
        transition(finished, DONE);
        transition(part, DONE);

        post("fred", "sprint/" + sprint, "{'state':'closed'}").statusCode(200);

        assertThat(keys("sprint/" + sprint + "/issue")).containsExactly(finished, open, part);
        assertThat(keys("board/84/backlog")).contains(open).doesNotContain(finished);
        get("fred", "issue/" + open)
                .body("fields.closedSprints.id", contains(sprint))
                .body("fields", not(hasKey("sprint")));
        assertThat(count("select count(*) from issue where sprint_id = ?", sprint))
                .isZero();
        get("fred", "issue/" + part).body("fields.closedSprints.id", contains(sprint));
    }

    @Test
    void What_is_unfinished_goes_to_the_sprint_that_was_named() {
        String finished = story("finished");
        String open = story("open");
        String part = subTask(open);
        int sprint = startedSprint("to close", finished, open);
        transition(finished, DONE);

        post("fred", "sprint/" + sprint, "{'state':'closed','incompleteIssuesDestinationId':72}")
                .statusCode(200)
                .body("incompleteIssuesDestinationId", equalTo(72));

        assertThat(keys("sprint/72/issue")).contains(open, part).doesNotContain(finished);
        get("fred", "issue/" + open)
                .body("fields.sprint.id", equalTo(72))
                .body("fields.closedSprints.id", contains(sprint));
        assertThat(history(open, 1))
                .containsExactly(List.of("Sprint", "" + sprint, "to close", "72, " + sprint, "sprint 2, to close"));
    }

    @Test
    void Where_the_named_sprint_is_over_by_then_they_go_to_the_backlog() {
        String open = story("open");
        int sprint = startedSprint("to close", open);
        int next = startedSprint("next");
        post("fred", "sprint/" + sprint, "{'incompleteIssuesDestinationId':" + next + "}")
                .statusCode(200);
        post("fred", "sprint/" + next, "{'state':'closed'}").statusCode(200);

        post("fred", "sprint/" + sprint, "{'state':'closed'}").statusCode(200);

        assertThat(keys("board/84/backlog")).contains(open);
    }

    @Test
    void A_sprint_with_a_finished_issue_that_has_an_open_sub_task_is_not_completed_and_nothing_changes() {
        String offending = story("offending");
        String part = subTask(offending);
        String open = story("open");
        int sprint = startedSprint("to close", offending, open);
        transition(offending, DONE);
        List<String> before = keys("sprint/" + sprint + "/issue");

        refused(
                post(
                        "fred",
                        "sprint/" + sprint,
                        "{'state':'closed','name':'never','incompleteIssuesDestinationId':72}"),
                400,
                "The sprint cannot be completed: these issues are complete but have incomplete sub-tasks: " + offending
                        + ".");

        get("fred", "sprint/" + sprint)
                .body("state", equalTo("active"))
                .body("name", equalTo("to close"))
                .body("$", not(hasKey("completeDate")))
                .body("$", not(hasKey("incompleteIssuesDestinationId")));
        assertThat(keys("sprint/" + sprint + "/issue")).isEqualTo(before);

        transition(part, DONE);
        post("fred", "sprint/" + sprint, "{'state':'closed'}").statusCode(200);
    }

    @Test
    void Who_may_manage_sprints_but_not_edit_issues_cannot_send_them_on() {
        String open = story("open");
        int sprint = startedSprint("to close", open);
        sql("delete from permission_scheme_grant where permission = 'EDIT_ISSUES' and scheme_id ="
                + " (select permission_scheme_id from project where id = 10000)");

        post("fred", "sprint/" + sprint, "{'state':'closed','incompleteIssuesDestinationId':72}")
                .statusCode(403);
        get("fred", "sprint/" + sprint).body("state", equalTo("active"));
        post("fred", "sprint/" + sprint, "{'state':'closed'}").statusCode(200);
    }

    @Test
    void A_deleted_sprint_leaves_its_issues_in_the_backlog_and_nothing_of_itself() {
        String story = story("planned");
        int sprint = sprint("to delete");
        post("fred", "sprint/" + sprint + "/issue", issues(story)).statusCode(204);
        put("fred", "sprint/" + sprint + "/properties/k", "{'a':1}").statusCode(201);
        post("fred", "sprint/106", "{'incompleteIssuesDestinationId':" + sprint + "}")
                .statusCode(200);

        done(delete("fred", "sprint/" + sprint));

        get("fred", "sprint/" + sprint).statusCode(404);
        assertThat(keys("board/84/backlog")).contains(story);
        get("fred", "issue/" + story)
                .body("fields", not(hasKey("sprint")))
                .body("fields", not(hasKey("closedSprints")));
        assertThat(history(story, 1)).containsExactly(List.of("Sprint", "" + sprint, "to delete", "", ""));
        assertThat(count("select count(*) from entity_property where entity_type = 'SPRINT' and entity_id = ?", sprint))
                .isZero();
        get("fred", "sprint/106").body("$", not(hasKey("incompleteIssuesDestinationId")));
        delete("fred", "sprint/" + sprint).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {106, 37})
    void Only_a_future_sprint_can_be_deleted(int id) {
        refused(delete("fred", "sprint/" + id), 400, "The sprint is active or completed and cannot be deleted.");
        get("fred", "sprint/" + id).statusCode(200);
    }

    @Test
    void Who_may_not_manage_sprints_may_not_delete_one() {
        delete("viewer", "sprint/72").statusCode(403);
        delete("fred", "sprint/202").statusCode(404);
        loginNeeded(jira.anonymous().delete(AGILE + "sprint/72").then());
        get("fred", "sprint/72").statusCode(200);
    }

    @Test
    void A_synced_sprint_must_be_unmapped_before_it_is_deleted() {
        refused(delete("admin", "sprint/10004"), 400, "The sprint is synced. It must be unmapped first.");

        done(put("admin", "sprint/unmap", "{'sprintIds':[10004]}"));
        done(delete("admin", "sprint/10004"));
        get("admin", "sprint/10001")
                .body("synced", equalTo(true))
                .body("$", not(hasKey("incompleteIssuesDestinationId")));
    }

    @Test
    void The_documented_sprints_are_unmapped() {
        done(put("admin", "sprint/unmap", "{'sprintIds': [10001, 10004, '10005']}"));

        assertThat(count("select count(*) from sprint where synced")).isZero();
    }

    @Test
    void Unmapping_is_for_administrators_and_for_all_sprints_or_none() {
        refused(
                put("fred", "sprint/unmap", "{'sprintIds':[10001]}"),
                403,
                "You do not have permission to unmap sprints.");
        put("admin", "sprint/unmap", "{'sprintIds':[10001,4711]}").statusCode(404);
        put("admin", "sprint/unmap", "{'sprintIds':['x']}").statusCode(400).body("errors", hasKey("sprintIds"));
        put("admin", "sprint/unmap", "{'sprintIds':10001}").statusCode(400).body("errors", hasKey("sprintIds"));
        put("admin", "sprint/unmap", "{}").statusCode(400).body("errors", hasKey("sprintIds"));
        put("fred", "sprint/unmap-all", "{}").statusCode(403);
        loginNeeded(jira.anonymous().put(AGILE + "sprint/unmap-all").then());
        assertThat(count("select count(*) from sprint where synced")).isEqualTo(3);
    }

    @Test
    void All_sprints_are_unmapped_without_a_body() {
        done(jira.as("admin").put(AGILE + "sprint/unmap-all").then());

        assertThat(count("select count(*) from sprint where synced")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'sprintToSwapWith': 3}", "{'sprintToSwapWith':'3'}", "{'swap':3}"})
    void Swapped_sprints_change_places(String body) {
        get("fred", "board/84/sprint?state=future").body("values.id", contains(72, 3));

        done(post("fred", "sprint/72/swap", body));

        get("fred", "board/84/sprint?state=future").body("values.id", contains(3, 72));
        done(post("fred", "sprint/72/swap", body));
        get("fred", "board/84/sprint?state=future").body("values.id", contains(72, 3));
    }

    @Test
    void Both_swapped_sprints_must_be_there_and_be_managed() {
        post("fred", "sprint/72/swap", "{'sprintToSwapWith':4711}").statusCode(404);
        post("fred", "sprint/4711/swap", "{'sprintToSwapWith':72}").statusCode(404);
        post("fred", "sprint/72/swap", "{'sprintToSwapWith':202}").statusCode(404);
        post("fred", "sprint/72/swap", "{}").statusCode(400).body("errors", hasKey("sprintToSwapWith"));
        post("viewer", "sprint/72/swap", "{'sprintToSwapWith':3}").statusCode(403);
        loginNeeded(jira.anonymous()
                .body("{\"sprintToSwapWith\":3}")
                .post(AGILE + "sprint/72/swap")
                .then());
    }
}
