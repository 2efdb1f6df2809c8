package dev.backlot.api.greenhopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import dev.backlot.support.StatementCounter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the pages of a board show, at once. */
class BoardDataTest extends GreenhopperTest {

    private static final String WORK = PRIVATE + "xboard/work/allData.json?rapidViewId=";
    private static final String PLAN = PRIVATE + "xboard/plan/backlog/data.json?rapidViewId=";
    private static final String DETAILS = PRIVATE + "xboard/issue/details.json?rapidViewId=84&issueIdOrKey=";

    @Autowired
    private StatementCounter statements;

    @Test
    void The_view_of_work_shows_what_is_in_active_sprints_in_columns() {
        List<String> sprint = get("fred", AGILE + "board/84/sprint/106/issue?maxResults=1000&fields=summary")
                .extract()
                .path("issues.key");

        get("fred", WORK + "84")
                .statusCode(200)
                .body(
                        "keySet()",
                        contains(
                                "rapidViewId",
                                "statistics",
                                "columnsData",
                                "swimlanesData",
                                "issuesData",
                                "orderData",
                                "sprintsData"))
                .body("columnsData.columns.name", contains("To Do", "In progress", "Done"))
                .body("columnsData.columns[1].max", equalTo(4))
                .body("issuesData.issues.key", equalTo(sprint))
                .body("issuesData.projects.key", contains("PR"))
                .body("orderData.canRankPerProject[0].canRank", equalTo(true))
                .body("sprintsData.sprints.id", contains(106))
                .body("sprintsData.sprints[0].state", equalTo("ACTIVE"))
                .body("sprintsData.canManageSprints", equalTo(true));
        get("viewer", WORK + "84")
                .body("sprintsData.canManageSprints", equalTo(false))
                .body("orderData.canRankPerProject[0].canRank", equalTo(false));
        get("fred", WORK + "84&activeSprints=72")
                .body("issuesData.issues", empty())
                .body("sprintsData.sprints", empty());
        get("fred", WORK + "84&activeSprints=106,72").body("issuesData.issues.key", equalTo(sprint));
        get("fred", PRIVATE + "xboard/work/allData?rapidViewId=84").body("issuesData.issues.key", equalTo(sprint));
    }

    @Test
    void A_card_has_the_keys_that_clients_noted() {
        get("fred", WORK + "84")
                .body(
                        "issuesData.issues.find { it.epic != null && it.assignee != null }.keySet()",
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
                                "assigneeName",
                                "avatarUrl",
                                "hasCustomUserAvatar",
                                "flagged",
                                "epic",
                                "epicField",
                                "estimateStatistic",
                                "statusId",
                                "statusName",
                                "statusUrl",
                                "status",
                                "fixVersions",
                                "projectId",
                                "linkedPagesCount"))
                .body("issuesData.issues[0].keySet()", not(hasItem("openSprintId")))
                .body("issuesData.issues.findAll { it.parentKey != null }.size()", equalTo(6))
                .body("issuesData.issues[0].estimateStatistic.statFieldId", containsString("customfield_"));
    }

    @Test
    void The_view_of_a_kanban_board_s_work_leaves_out_what_is_released() {
        get("fred", WORK + "92")
                .statusCode(200)
                .body("sprintsData.sprints", empty())
                .body("issuesData.issues.projectId.unique()", contains(10001));
        jira.anonymous().get(WORK + "92").then().statusCode(200);
    }

    @Test
    void The_view_of_a_plan_shows_backlog_sprints_epics_and_versions() {
        List<Integer> backlog = get("fred", AGILE + "board/84/backlog?maxResults=1000&fields=summary")
                .extract()
                .path("issues.id.collect { it as int }");
        List<Integer> sprint = get("fred", AGILE + "board/84/sprint/106/issue?maxResults=1000&fields=summary")
                .extract()
                .path("issues.id.collect { it as int }");

        List<Integer> shown = get("fred", PLAN + "84")
                .statusCode(200)
                .body("sprints.id", contains(106, 72, 3))
                .body("sprints[0].issuesIds", equalTo(sprint))
                .body("sprints[2].issuesIds", not(hasItem(sprint.get(0))))
                .body("projects.find { it.id == 10000 }.key", equalTo("PR"))
                .body("rankCustomFieldId", equalTo(rankField()))
                .body("epicData.epics.epicLabel", hasItem("epic 2"))
                .body("epicData.epics.done.unique()", contains(false))
                .body("epicData.epics[0].epicStats.keySet()", hasItems("done", "notDone", "estimated", "notEstimated"))
                .body("epicData.canEditEpics", equalTo(true))
                .body("versionData.versionsPerProject.'10000'.id", contains(10010, 10011, 10012))
                .body("canManageSprints", equalTo(true))
                .body("maxIssuesExceeded", equalTo(false))
                .extract()
                .path("issues.id");

        assertThat(shown).containsAll(backlog).containsAll(sprint).doesNotHaveDuplicates();
        get("fred", PRIVATE + "xboard/plan/backlog/data?rapidViewId=84").body("issues.id", equalTo(shown));
        get("fred", PLAN + "92").statusCode(200).body("sprints", empty());
    }

    private int rankField() {
        return get("fred", AGILE + "board/84/configuration").extract().path("ranking.rankCustomFieldId");
    }

    @Test
    void A_change_in_another_dialect_is_seen_at_once() {
        int id = sprint("seen at once");
        post("fred", AGILE + "sprint/" + id + "/issue", "{'issues':['PR-3']}").statusCode(204);
        int issue = Integer.parseInt(get("fred", AGILE + "issue/PR-3").extract().path("id"));

        get("fred", PLAN + "84").body("sprints.find { it.id == " + id + " }.issuesIds", hasItem(issue));
        put("fred", PRIVATE + "sprint/rank", "{'idOrKeys':['PR-3'],'sprintId':106}")
                .statusCode(204);
        get("fred", WORK + "84").body("issuesData.issues.key", hasItem("PR-3"));
        get("fred", AGILE + "board/84/sprint/106/issue?maxResults=1000").body("issues.key", hasItem("PR-3"));
    }

    @Test
    void The_details_of_an_issue_are_its_fields_as_people_read_them() {
        get("fred", DETAILS + "PR-1&loadSubtasks=true")
                .statusCode(200)
                .body("key", equalTo("PR-1"))
                .body("rapidViewId", equalTo(84))
                .body("projectKey", equalTo("PR"))
                .body("canEdit", equalTo(true))
                .body("fields.find { it.id == 'issuekey' }.text", equalTo("PR-1"))
                .body("fields.find { it.id == 'description' }.renderer", equalTo("html"))
                .body("fields.id", hasItems("summary", "status", "labels", "fixVersions", "assignee"));
        get("viewer", DETAILS + "PR-1").body("canEdit", equalTo(false)).body("subtasks", empty());
        refused(get("fred", DETAILS + "PR-99999"), 404, text("fred"));
        get("fred", DETAILS + "SEC-1").statusCode(404);
        get("fred", PRIVATE + "xboard/issue/details.json?rapidViewId=84").statusCode(400);
    }

    private String text(String user) {
        return get(user, AGILE + "issue/PR-99999").extract().path("errorMessages[0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {WORK, PLAN})
    void A_board_must_be_named_and_seen(String path) {
        noSuchBoard(get("fred", path + "10002"));
        noSuchBoard(get("fred", path + "4711"));
        loginNeeded(jira.anonymous().get(path + "84").then());
        get("fred", path + "x").statusCode(400);
        get("fred", path.substring(0, path.indexOf('?'))).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {WORK, PLAN})
    void A_large_board_costs_no_statement_for_each_issue(String path) {
        get("fred", path + "84").statusCode(200);
        post("fred", AGILE + "sprint/106", "{'goal':'void all caches'}").statusCode(200);

        List<String> cost =
                statements.queriesDuring(() -> get("fred", path + "84").statusCode(200));

        assertThat(get("fred", path + "84").extract().asString()).hasSizeGreaterThan(20_000);
        assertThat(cost).hasSizeLessThan(55);
        assertThat(cost)
                .filteredOn(sql -> sql.contains(" from issue i1_0 ") || sql.contains(" from issue_fix_version "))
                .hasSizeLessThan(12);
    }
}
