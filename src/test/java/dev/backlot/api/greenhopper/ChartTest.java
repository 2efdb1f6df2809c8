package dev.backlot.api.greenhopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.backlot.support.StatementCounter;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What charts say of the demo world, of sprints that go on and of time; how they look, whom they refuse and what they cost. */
class ChartTest extends ReportTest {

    private static final String NO_BOARD =
            "The requested board cannot be viewed because it either does not exist or you do not have permission to view it.";

    @Autowired
    private StatementCounter statements;

    @Test
    void A_closed_sprint_of_the_demo_world_has_a_sensible_report() {
        chart("fred", "sprintreport?rapidViewId=84&sprintId=105")
                .statusCode(200)
                .body("contents.completedIssues", hasSize(14))
                .body("contents.completedIssues.done", everyItem(equalTo(true)))
                .body("contents.completedIssues.typeName", not(hasItem("Sub-task")))
                .body("contents.issuesNotCompletedInCurrentSprint", hasSize(3))
                .body("contents.puntedIssues", empty())
                .body("contents.puntedIssuesEstimateSum", equalTo(Map.of("text", "null")))
                .body("contents.issuesCompletedInAnotherSprint", empty())
                .body("contents.issueKeysAddedDuringSprint.size()", equalTo(1))
                .body("contents.completedIssuesEstimateSum.value", greaterThan(20f))
                .body("sprint.daysRemaining", equalTo(0))
                .body("supportsPages", equalTo(false))
                .body("$", not(hasKey("lastUserToClose")));
    }

    @Test
    void An_issue_in_a_report_looks_as_recorded() {
        String issue = "contents.completedIssues[0].";
        chart("fred", "sprintreport?rapidViewId=84&sprintId=37")
                .statusCode(200)
                .body(
                        "contents.completedIssues[0].keySet()",
                        hasItems(
                                "id",
                                "key",
                                "hidden",
                                "typeName",
                                "typeId",
                                "summary",
                                "typeUrl",
                                "priorityUrl",
                                "priorityName",
                                "done",
                                "assignee",
                                "assigneeKey",
                                "assigneeName",
                                "avatarUrl",
                                "hasCustomUserAvatar",
                                "flagged",
                                "epic",
                                "epicField",
                                "currentEstimateStatistic",
                                "estimateStatisticRequired",
                                "estimateStatistic",
                                "statusId",
                                "statusName",
                                "statusUrl",
                                "status",
                                "fixVersions",
                                "projectId",
                                "linkedPagesCount"))
                .body(issue + "typeName", equalTo("Story"))
                .body(issue + "typeId", equalTo("10001"))
                .body(issue + "epic", startsWith("PR-"))
                .body(issue + "epicField.id", equalTo("customfield_10005"))
                .body(issue + "epicField.renderer", equalTo("epiclink"))
                .body(issue + "epicField.text", equalTo("epic 1"))
                .body(issue + "epicField.epicColor", equalTo("ghx-label-4"))
                .body(
                        issue + "status.statusCategory",
                        equalTo(Map.of("id", "3", "key", "done", "colorName", "success")))
                .body(issue + "fixVersions", hasSize(1))
                .body(issue + "projectId", equalTo(10000));
    }

    @Test
    void A_sprint_that_goes_on_is_reported_until_now() {
        String early = story("early");
        estimate(early, 3);
        int sprint = sprint("goes on");
        plan(sprint, early);
        change(sprint, "{'state':'active','startDate':'2026-08-13T12:00:00Z','endDate':'2026-08-20T13:00:00Z'}");
        at("2026-08-14T11:00:00Z");
        chart("fred", "sprintreport?rapidViewId=84&sprintId=" + sprint)
                .statusCode(200)
                .body("contents.issuesNotCompletedInCurrentSprint", empty());
        at("2026-08-14T12:00:00Z");
        step(early, DONE);

        chart("fred", "sprintreport?rapidViewId=84&sprintId=" + sprint)
                .statusCode(200)
                .body("contents.completedIssues.key", contains(early))
                .body("contents.issueKeysAddedDuringSprint", equalTo(Map.of(early, true)))
                .body("sprint.state", equalTo("ACTIVE"))
                .body("sprint.completeDate", equalTo("None"))
                .body("sprint", not(hasKey("isoCompleteDate")))
                .body("sprint.daysRemaining", equalTo(6));
        chart("fred", "scopechangeburndownchart?rapidViewId=84&sprintId=" + sprint)
                .statusCode(200)
                .body("$", not(hasKey("completeTime")))
                .body("$", not(hasKey("lastUserWhoClosedHtml")))
                .body("openCloseChanges", equalTo(Map.of()));
        jira.as("fred").delete("/rest/api/2/issue/" + early).then().statusCode(204);
        chart("fred", "sprintreport?rapidViewId=84&sprintId=" + sprint)
                .statusCode(200)
                .body("contents.completedIssues", empty());
    }

    @Test
    void Where_a_board_estimates_in_time_seconds_are_counted_and_read_as_time() {
        sql("update board set estimation_field = 'timeoriginalestimate' where id = 84");
        String task = story("long");
        estimate(84, task, "2h");
        int sprint = sprint("by the hour");
        plan(sprint, task);
        change(sprint, "{'state':'active','startDate':'2026-08-14T12:00:00Z','endDate':'2026-08-20T12:00:00Z'}");

        chart("fred", "sprintreport?rapidViewId=84&sprintId=" + sprint)
                .statusCode(200)
                .body("contents.issuesNotCompletedEstimateSum", equalTo(Map.of("value", 7200f, "text", "2h")))
                .body(
                        "contents.issuesNotCompletedInCurrentSprint[0].estimateStatistic.statFieldValue",
                        equalTo(Map.of("value", 7200f, "text", "2h")));
        chart("fred", "scopechangeburndownchart?rapidViewId=84&sprintId=" + sprint)
                .statusCode(200)
                .body("statisticField.renderer", equalTo("duration"))
                .body("statisticField.id", equalTo("field_timeoriginalestimate"));
    }

    @Test
    void Where_a_board_estimates_in_nothing_issues_are_counted() {
        sql("update board set estimation_field = null, estimation_type = 'issueCount' where id = 84");

        chart("fred", "sprintreport?rapidViewId=84&sprintId=105")
                .statusCode(200)
                .body("contents.completedIssuesEstimateSum", equalTo(Map.of("value", 14f, "text", "14.0")));
        chart("fred", "velocity?rapidViewId=84")
                .statusCode(200)
                .body("sprints.id", contains(105, 104, 103, 102, 101, 37))
                .body("velocityStatEntries.'105'.completed.value", equalTo(14f))
                .body("velocityStatEntries.'105'.estimated.value", equalTo(16f));
        chart("fred", "scopechangeburndownchart?rapidViewId=84&sprintId=105")
                .statusCode(200)
                .body("statisticField.id", equalTo("issueCount_"));
    }

    @Test
    void The_flow_of_a_board_is_told_step_by_step() {
        at("2026-08-14T08:00:00Z");
        String story = story("flows");
        at("2026-08-14T09:00:00Z");
        step(story, IN_PROGRESS);
        at("2026-08-14T10:00:00Z");
        step(story, DONE);
        at("2026-08-14T11:00:00Z");
        sql("update board_column set status_ids = '10000' where board_id = 84 and position = 0");

        assertThat(steps("cumulativeflowdiagram?rapidViewId=84&swimlaneId=1&columnId=1", story))
                .containsExactly(
                        "2026-08-14T08:00:00Z {columnTo=0, statusTo=10000}",
                        "2026-08-14T09:00:00Z {columnFrom=0, columnTo=1, statusFrom=10000, statusTo=3}",
                        "2026-08-14T10:00:00Z {columnFrom=1, columnTo=2, statusFrom=3, statusTo=10001}");
        sql("update board_column set status_ids = '10002' where board_id = 84 and position = 1");
        assertThat(steps("cumulativeflowdiagram.json?rapidViewId=84", story))
                .containsExactly(
                        "2026-08-14T08:00:00Z {columnTo=0, statusTo=10000}",
                        "2026-08-14T09:00:00Z {columnFrom=0, statusFrom=10000, statusTo=3}",
                        "2026-08-14T10:00:00Z {columnTo=2, statusFrom=3, statusTo=10001}");
    }

    private List<String> steps(String path, String key) {
        ValidatableResponse answer = chart("fred", path)
                .statusCode(200)
                .body("columns.name", contains("To Do", "In progress", "Done"))
                .body("now", equalTo(Instant.parse("2026-08-14T11:00:00Z").toEpochMilli()));
        Map<String, List<Map<String, Object>>> changes = answer.extract().path("columnChanges");
        assertThat(answer.extract().jsonPath().getLong("firstChangeTime"))
                .isEqualTo(Long.parseLong(changes.keySet().iterator().next()));
        List<String> steps = new ArrayList<>();
        changes.forEach((moment, entries) -> entries.stream()
                .filter(entry -> key.equals(entry.remove("key")))
                .forEach(entry -> steps.add(Instant.ofEpochMilli(Long.parseLong(moment)) + " " + entry)));
        return steps;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sprintreport?sprintId=105&",
                "scopechangeburndownchart?sprintId=105&",
                "velocity?x=y&",
                "cumulativeflowdiagram?x=y&"
            })
    void A_board_that_there_is_not_is_refused_as_elsewhere(String path) {
        chart("fred", path + "rapidViewId=4711").statusCode(404).body("errors.rapidViewId", equalTo(NO_BOARD));
        chart("fred", path + "rapidViewId=10002").statusCode(404).body("errors.rapidViewId", equalTo(NO_BOARD));
        chart("fred", path + "rapidViewId=x")
                .statusCode(400)
                .body("errorMessages", contains("The value 'x' of the parameter 'rapidViewId' is not valid."));
        chart("fred", path).statusCode(400).body("errorMessages", contains("The parameter 'rapidViewId' is required."));
        jira.anonymous()
                .get(CHARTS + path + "rapidViewId=84")
                .then()
                .statusCode(401)
                .body("status-code", equalTo(401));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sprintreport?sprintId=105&", "scopechangeburndownchart?sprintId=105&", "velocity?"})
    void A_board_without_sprints_has_no_such_charts(String path) {
        chart("fred", path + "rapidViewId=92")
                .statusCode(400)
                .body("errorMessages", contains("The board does not support sprints"));
    }

    @ParameterizedTest
    @CsvSource({
        "4711, 404, Sprint does not exist or you do not have permission to view it.",
        "202, 404, Sprint does not exist or you do not have permission to view it.",
        "72, 400, 'The sprint has not been started, so there is no report on it.'",
        "x, 400, The value 'x' of the parameter 'sprintId' is not valid."
    })
    void A_sprint_must_be_there_and_have_begun(String sprint, int status, String message) {
        for (String path : List.of("sprintreport", "scopechangeburndownchart")) {
            chart("fred", path + "?rapidViewId=84&sprintId=" + sprint)
                    .statusCode(status)
                    .body("errorMessages", contains(containsString(message)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sprintreport", "scopechangeburndownchart"})
    void More_issues_cost_no_more_statements(String path) {
        List<String> five = cost(path + "?rapidViewId=84&sprintId=37");
        List<String> seventeen = cost(path + "?rapidViewId=84&sprintId=104");

        assertThat(seventeen).hasSameSizeAs(five).hasSizeLessThanOrEqualTo(40);
        assertThat(seventeen).filteredOn(sql -> sql.contains("= any(?)")).hasSizeLessThanOrEqualTo(5);
    }

    /** The statements of a request right after something has changed, so that nothing of its answer is kept yet. */
    private List<String> cost(String path) {
        sql("update sprint set goal = goal where id = 37");
        return statements.queriesDuring(() -> chart("fred", path).statusCode(200));
    }

    @Test
    void Seven_sprints_cost_as_much_as_one() {
        chart("fred", "velocity?rapidViewId=84").statusCode(200);
        sql("update sprint set state = 'FUTURE' where id between 101 and 104 or id = 37");
        List<String> one = statements.queriesDuring(
                () -> chart("fred", "velocity?rapidViewId=84").statusCode(200).body("sprints", hasSize(1)));
        sql("update sprint set state = 'CLOSED' where id between 101 and 104 or id = 37");
        List<String> six = statements.queriesDuring(
                () -> chart("fred", "velocity?rapidViewId=84").statusCode(200).body("sprints", hasSize(6)));

        assertThat(six).hasSameSizeAs(one);
    }
}
