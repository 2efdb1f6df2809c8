package dev.backlot.api.agile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moving issues into sprints and to the backlog. */
class MoveTest extends ScrumTest {

    private static final String TO_SPRINT = "sprint/72/issue";
    private static final String TO_BACKLOG = "backlog/issue";

    @Test
    void Keys_and_numbers_mixed_and_doubled_are_moved_once_each() {
        int before = keys("sprint/72/issue").size();

        done(post("fred", TO_SPRINT, "{'issues':['PR-1','10001','pr-3',10002,'PR-1'],'unknown':true}"));

        assertThat(keys("sprint/72/issue")).hasSize(before + 3).contains("PR-1", "PR-2", "PR-3");
        get("fred", "issue/PR-1").body("fields.sprint.id", equalTo(72));
        assertThat(keys("board/84/backlog")).doesNotContain("PR-1", "PR-2", "PR-3");
    }

    @Test
    void A_move_is_in_the_history_once_and_a_repeated_one_is_not() {
        done(post("fred", TO_SPRINT, issues("PR-1")));
        assertThat(history("PR-1", 1)).containsExactly(List.of("Sprint", "", "", "72", "sprint 2"));
        long changes = changes();

        done(post("fred", TO_SPRINT, issues("PR-1")));
        assertThat(changes()).isEqualTo(changes);

        done(post("fred", "sprint/3/issue", issues("PR-1")));
        assertThat(history("PR-1", 1)).containsExactly(List.of("Sprint", "72", "sprint 2", "3", "sprint 3"));

        done(post("fred", TO_BACKLOG, issues("PR-1")));
        assertThat(history("PR-1", 1)).containsExactly(List.of("Sprint", "3", "sprint 3", "", ""));
        done(post("fred", TO_BACKLOG, issues("PR-1")));
        assertThat(changes()).isEqualTo(changes + 2);
        assertThat(keys("board/84/backlog")).contains("PR-1");
    }

    @Test
    void Closed_sprints_stay_with_an_issue_wherever_it_goes() {
        done(post("fred", TO_BACKLOG, issues("HSP-1")));

        get("fred", "issue/HSP-1")
                .body("fields", not(hasKey("sprint")))
                .body("fields.closedSprints[0].id", equalTo(37));
        assertThat(history("HSP-1", 1))
                .containsExactly(List.of("Sprint", "37, 72", "sprint 1, sprint 2", "37", "sprint 1"));
    }

    @Test
    void Sub_tasks_follow_their_parent() {
        String parent = story("whole");
        String part = subTask(parent);

        done(post("fred", TO_SPRINT, issues(parent)));
        assertThat(keys("sprint/72/issue")).contains(parent, part);
        String later = subTask(parent);
        assertThat(keys("sprint/72/issue")).contains(later);

        done(post("fred", TO_BACKLOG, issues(parent)));
        assertThat(keys("sprint/72/issue")).doesNotContain(parent, part, later);
    }

    @Test
    void Fifty_are_moved_and_fifty_one_refused_as_a_whole() {
        List<String> some = new ArrayList<>(keys("board/84/issue").subList(0, 51));

        refused(post("fred", TO_SPRINT, issues(some)), 400, "The operation is limited to 50 issues at once.");
        refused(post("fred", TO_BACKLOG, issues(some)), 400, "The operation is limited to 50 issues at once.");
        done(post("fred", TO_BACKLOG, issues(some.subList(0, 50))));
        done(post("fred", TO_SPRINT, issues(some.subList(0, 50))));
        assertThat(keys("sprint/72/issue")).containsAll(some.subList(0, 50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PR-99999", "SEC-1", "12000", "4711", "PR", "99999999999999999999", "PR-1 "})
    void One_issue_that_is_unknown_or_hidden_stops_the_whole_move(String bad) {
        String text = "Issue '" + bad + "' does not exist or you do not have permission to see it.";

        refused(post("fred", TO_SPRINT, issues("PR-1", bad)), 400, text);
        refused(post("fred", TO_BACKLOG, issues("HSP-1", bad)), 400, text);
        assertThat(keys("sprint/72/issue")).contains("HSP-1").doesNotContain("PR-1");
    }

    @Test
    void Nothing_can_be_moved_into_a_sprint_that_is_over_or_hidden() {
        refused(
                post("fred", "sprint/37/issue", issues("PR-1")),
                400,
                "You must specify a sprint which has not been completed.");
        post("fred", "sprint/201/issue", issues("PR-1")).statusCode(404);
        post("fred", "sprint/4711/issue", issues("PR-1")).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {TO_SPRINT, TO_BACKLOG})
    void Who_may_not_schedule_issues_may_not_move_them(String path) {
        refused(
                post("viewer", path, issues("PR-1")),
                403,
                "You do not have permission to assign issues to sprints in this project.");
        loginNeeded(
                jira.anonymous().body(json(issues("PR-1"))).post(AGILE + path).then());
    }

    @Test
    void One_issue_that_may_not_be_scheduled_stops_the_whole_move() {
        sql("delete from permission_scheme_grant where permission = 'SCHEDULE_ISSUES' and scheme_id ="
                + " (select permission_scheme_id from project where id = 10001)");

        post("fred", "sprint/3/issue", issues("PR-1", "HSP-1")).statusCode(403);
        assertThat(keys("sprint/3/issue")).doesNotContain("PR-1", "HSP-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'issues':null}",
                "{'issues':'PR-1'}",
                "{'issues':{'key':'PR-1'}}",
                "{'issues':[{'key':'PR-1'}]}",
                "{'issues':[['PR-1']]}",
                "{'issues':[null]}",
                "{'issues':[true]}",
                "{'issues':[1.5]}"
            })
    void Issues_must_be_a_list_of_keys_and_numbers(String body) {
        for (String path : List.of(TO_SPRINT, TO_BACKLOG, "epic/37/issue", "epic/none/issue")) {
            refusedField(post("fred", path, body), "issues", "The value of 'issues' must be a list of strings.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'issues':['PR-1'}", "['PR-1']", "", "{'issues':['PR-1']", "nothing"})
    void Broken_JSON_is_refused(String body) {
        for (String path : List.of(TO_SPRINT, TO_BACKLOG, "epic/37/issue", "epic/none/issue")) {
            post("fred", path, body).statusCode(400).body("errorMessages.size()", equalTo(1));
        }
    }

    private long changes() {
        return count("select count(*) from change_group where issue_id = 10000");
    }
}
