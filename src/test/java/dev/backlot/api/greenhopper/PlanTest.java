package dev.backlot.api.greenhopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moves and flags, as JIRA Agile's own pages send them. */
class PlanTest extends GreenhopperTest {

    private static final String FLAG = PRIVATE + "xboard/issue/flag/flag.json";
    private static final String UNKNOWN = "Issue 'PR-39999' does not exist or you do not have permission to see it.";
    private static final String NOT_EDITABLE = "You do not have permission to edit issues in this project.";

    @Test
    void Issues_go_to_a_sprint_and_back_to_the_backlog() {
        done(put(
                "fred",
                PRIVATE + "sprint/rank",
                "{'idOrKeys':['PR-1',10001],'customFieldId':10005,'sprintId':72,'addToBacklog':false}"));
        get("fred", AGILE + "issue/PR-1").body("fields.sprint.id", equalTo(72));
        get("fred", AGILE + "issue/10001").body("fields.sprint.id", equalTo(72));

        done(put("fred", PRIVATE + "sprint/rank", "{'idOrKeys':['PR-1'],'addToBacklog':true}"));
        get("fred", AGILE + "issue/PR-1").body("fields", not(hasKey("sprint")));
    }

    @Test
    void Who_may_not_schedule_moves_nothing() {
        String body = "{'idOrKeys':['PR-1'],'sprintId':72}";
        String path = PRIVATE + "sprint/rank";

        loginNeeded(jira.anonymous().body(json(body)).put(path).then());
        refused(
                put("viewer", path, body),
                403,
                "You do not have permission to assign issues to sprints in this project.");
        refused(put("fred", path, "{'idOrKeys':['PR-39999'],'sprintId':72}"), 400, UNKNOWN);
        refused(
                put("fred", path, "{'idOrKeys':['PR-1'],'sprintId':105}"),
                400,
                "You must specify a sprint which has not been completed.");
        refused(put("fred", path, "{'idOrKeys':['PR-1'],'sprintId':201}"), 404, HIDDEN_SPRINT);
        refusedField(put("fred", path, "{'idOrKeys':['PR-1']}"), "sprintId", "You must specify 'sprintId'.");
        refusedField(put("fred", path, "{'sprintId':72}"), "idOrKeys", "You must specify 'idOrKeys'.");
    }

    @ParameterizedTest
    @CsvSource({"rankBeforeKey, PR-3 PR-2", "rankAfterKey, PR-2 PR-3"})
    void Issues_are_ranked_before_and_behind_another_one(String place, String order) {
        done(put("fred", PRIVATE + "rank", "{'issueKeys':['PR-3'],'" + place + "':'PR-2','customFieldId':null}"));

        List<String> keys = get(
                        "fred", AGILE + "board/84/issue?maxResults=1000&fields=summary&jql=key%20in%20(PR-2,PR-3)")
                .extract()
                .path("issues.key");
        assertThat(keys).containsExactly(order.split(" ", -1));
    }

    @Test
    void A_rank_is_all_or_nothing() {
        String path = PRIVATE + "rank";
        String body = "{'issueKeys':['PR-3'],'rankBeforeKey':'PR-2'}";

        loginNeeded(jira.anonymous().body(json(body)).put(path).then());
        refused(put("viewer", path, body), 403, "You do not have permission to rank issues in this project.");
        refused(put("fred", path, "{'issueKeys':['PR-39999'],'rankBeforeKey':'PR-2'}"), 400, UNKNOWN);
        put("fred", path, "{'issueKeys':['PR-3']}").statusCode(400);
        refusedField(put("fred", path, "{'rankBeforeKey':'PR-2'}"), "issueKeys", "You must specify 'issueKeys'.");
        put("fred", path, "{'issueKeys':['PR-3'],'rankBeforeKey':'PR-2','customFieldId':1}")
                .statusCode(400)
                .body("errors.rankCustomFieldId", equalTo("The rank custom field with id 1 does not exist."));
    }

    @Test
    void Issues_go_under_an_epic_and_out_again_and_epics_among_them_are_ignored_if_wanted() {
        List<String> epics = get("fred", AGILE + "board/84/epic").extract().path("values.key");
        String epic = epics.get(0);
        String body = "{'issueKeys':['PR-3','" + epics.get(1) + "'],'ignoreEpics':";

        put("fred", PRIVATE + "epics/" + epic + "/add", body + "false}").statusCode(400);
        done(put("fred", PRIVATE + "epics/" + epic + "/add", body + "true}"));
        get("fred", AGILE + "issue/PR-3").body("fields.epic.key", equalTo(epic));
        done(put("fred", PRIVATE + "epics/remove", "{'issueKeys':['PR-3']}"));
        get("fred", AGILE + "issue/PR-3").body("fields", not(hasKey("epic")));
    }

    @Test
    void Who_may_not_edit_moves_nothing_under_epics() {
        String epic = get("fred", AGILE + "board/84/epic").extract().path("values[0].key");
        String body = "{'issueKeys':['PR-3']}";

        loginNeeded(jira.anonymous()
                .body(json(body))
                .put(PRIVATE + "epics/" + epic + "/add")
                .then());
        loginNeeded(
                jira.anonymous().body(json(body)).put(PRIVATE + "epics/remove").then());
        refused(put("viewer", PRIVATE + "epics/" + epic + "/add", body), 403, NOT_EDITABLE);
        refused(put("viewer", PRIVATE + "epics/remove", body), 403, NOT_EDITABLE);
        refused(put("fred", PRIVATE + "epics/" + epic + "/add", "{'issueKeys':['PR-39999']}"), 400, UNKNOWN);
        put("fred", PRIVATE + "epics/PR-39999/add", body).statusCode(404);
        refusedField(put("fred", PRIVATE + "epics/remove", "{}"), "issueKeys", "You must specify 'issueKeys'.");
    }

    @Test
    void Issues_are_flagged_with_a_comment_and_unflagged_without() {
        done(post("fred", FLAG, "{'issueKeys':['PR-1','PR-2'],'flag':true,'comment':'waits for parts'}"));
        get("fred", AGILE + "issue/PR-1").body("fields.flagged", equalTo(true));
        get("fred", AGILE + "issue/PR-2").body("fields.flagged", equalTo(true));
        get("fred", "/rest/api/2/issue/PR-1/comment?orderBy=-created")
                .body("comments[0].body", equalTo("(flag) Flag added\n\nwaits for parts"));
        int comments = get("fred", "/rest/api/2/issue/PR-1/comment").extract().path("total");

        done(post("fred", FLAG, "{'issueKeys':['PR-1'],'flag':false}"));
        get("fred", AGILE + "issue/PR-1").body("fields.flagged", equalTo(false));
        get("fred", AGILE + "issue/PR-2").body("fields.flagged", equalTo(true));
        get("fred", "/rest/api/2/issue/PR-1/comment").body("total", equalTo(comments));
    }

    @Test
    void Who_may_not_edit_flags_nothing() {
        String body = "{'issueKeys':['PR-1'],'flag':true}";

        loginNeeded(jira.anonymous().body(json(body)).post(FLAG).then());
        refused(post("viewer", FLAG, body), 403, NOT_EDITABLE);
        refused(post("fred", FLAG, "{'issueKeys':['PR-1','PR-39999'],'flag':true}"), 400, UNKNOWN);
        refusedField(post("fred", FLAG, "{'flag':true}"), "issueKeys", "You must specify 'issueKeys'.");
        post("fred", FLAG, "{'issueKeys':['PR-1'],'flag':'up'}").statusCode(400).body("errors.keySet()", hasSize(1));
        get("fred", AGILE + "issue/PR-1").body("fields.flagged", equalTo(false));
    }
}
