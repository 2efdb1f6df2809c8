package dev.backlot.api.agile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code PUT /issue/rank}. */
class RankTest extends ScrumTest {

    @Test
    void An_issue_is_put_before_another_one() {
        done(rank("fred", "'PR-4'", "'rankBeforeIssue':'PR-2','rankCustomFieldId':10020"));

        assertThat(firstFour()).containsExactly("PR-1", "PR-4", "PR-2", "PR-3");
    }

    @Test
    void An_issue_is_put_behind_another_one() {
        done(rank("fred", "'PR-1'", "'rankAfterIssue':'10002'"));

        assertThat(firstFour()).containsExactly("PR-2", "PR-3", "PR-1", "PR-4");
    }

    @Test
    void An_issue_can_become_the_first_and_the_last() {
        done(rank("fred", "'PR-4'", "'rankBeforeIssue':'PR-1'"));
        assertThat(keys("board/84/backlog").get(0)).isEqualTo("PR-4");

        String last = jdbc.queryForObject(
                "select concat('SEC-', number) from issue order by issue_rank desc limit 1", String.class);
        done(rank("admin", "'PR-1'", "'rankAfterIssue':'" + last + "'"));
        assertThat(keys("board/84/backlog")).endsWith("PR-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'rankBeforeIssue':'PR-1'|PR-4,PR-2,PR-3,PR-1",
                "'rankAfterIssue':'PR-1'|PR-1,PR-4,PR-2,PR-3",
                "'rankBeforeIssue':'PR-2'|PR-1,PR-4,PR-3,PR-2",
                "'rankAfterIssue':'PR-2'|PR-1,PR-2,PR-4,PR-3"
            })
    void Several_keep_the_order_in_which_they_are_given_wherever_they_were(String place, String order) {
        done(rank("fred", "'PR-4','10001',10002,'PR-4'", place));

        assertThat(firstFour()).containsExactly(order.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'rankBeforeIssue':'PR-2'", "'rankAfterIssue':'PR-2'", "'rankAfterIssue':'PR-1'"})
    void What_stands_there_already_stays_and_nothing_is_written(String place) {
        long changes = count("select count(*) from change_group");

        done(rank("fred", "'PR-2'", place));

        assertThat(firstFour()).containsExactly("PR-1", "PR-2", "PR-3", "PR-4");
        assertThat(count("select count(*) from change_group")).isEqualTo(changes);
    }

    @Test
    void A_move_writes_only_what_is_moved_and_says_so_in_its_history() {
        List<String> before = ranksWithout("PR-4");

        done(rank("fred", "'PR-4'", "'rankBeforeIssue':'PR-1'"));

        assertThat(ranksWithout("PR-4")).isEqualTo(before);
        assertThat(history("PR-4", 1)).containsExactly(Arrays.asList("Rank", "", "", "", "Ranked higher"));
        done(rank("fred", "'PR-4'", "'rankAfterIssue':'PR-3'"));
        assertThat(history("PR-4", 1)).containsExactly(Arrays.asList("Rank", "", "", "", "Ranked lower"));
    }

    @Test
    void Ranks_are_texts_that_sort_like_the_list() {
        done(rank("fred", "'PR-4','PR-3'", "'rankAfterIssue':'PR-1'"));

        List<String> ranks = firstFour().stream()
                .map(key -> (String) field(key, "customfield_10020"))
                .toList();
        assertThat(ranks).isSorted().allMatch(rank -> rank.matches("[0-2]\\|[0-9a-z]{6}:[0-9a-z]*"));
        assertThat(ranks.get(0)).isEqualTo("0|hzzzzz:");
        assertThat(ranks.get(3)).isEqualTo("0|i00007:");
    }

    @Test
    void Every_list_shows_the_new_order() {
        List<String> sprint = new ArrayList<>(keys("sprint/106/issue?jql=issuetype%20!%3D%20Sub-task"));
        String moved = sprint.remove(sprint.size() - 1);
        sprint.add(1, moved);

        done(rank("fred", "'" + moved + "'", "'rankAfterIssue':'" + sprint.get(0) + "'"));

        assertThat(keys("sprint/106/issue?jql=issuetype%20!%3D%20Sub-task")).isEqualTo(sprint);
        assertThat(keys("board/84/sprint/106/issue")).containsSubsequence(sprint);
        assertThat(keys("board/84/issue")).containsSubsequence(sprint);
        assertThat(keys("board/10001/issue")).containsSubsequence(sprint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'unknown':1",
                "'rankBeforeIssue':'PR-2','rankAfterIssue':'PR-3'",
                "'rankBeforeIssue':null",
                "'rankBeforeIssue':{}",
                "'rankBeforeIssue':'PR-99999'",
                "'rankAfterIssue':'SEC-1'",
                "'rankAfterIssue':'PR-2','rankCustomFieldId':10521",
                "'rankAfterIssue':'PR-2','rankCustomFieldId':'Rank'"
            })
    void There_must_be_one_place_and_the_right_field(String place) {
        rank("fred", "'PR-4'", place).statusCode(400).body("$", hasKey("errorMessages"));

        assertThat(firstFour()).containsExactly("PR-1", "PR-2", "PR-3", "PR-4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEC-1", "PR-99999"})
    void One_issue_that_is_unknown_or_hidden_stops_the_whole_move(String bad) {
        refused(
                rank("fred", "'PR-4','" + bad + "'", "'rankBeforeIssue':'PR-1'"),
                400,
                "Issue '" + bad + "' does not exist or you do not have permission to see it.");
        assertThat(firstFour()).containsExactly("PR-1", "PR-2", "PR-3", "PR-4");
    }

    @Test
    void Fifty_are_ranked_and_fifty_one_refused_as_a_whole() {
        List<String> all = keys("board/84/issue");
        List<String> some = new ArrayList<>(all.subList(10, 61));
        Collections.reverse(some);

        refused(
                rank("fred", "'" + String.join("','", some) + "'", "'rankBeforeIssue':'PR-1'"),
                400,
                "The operation is limited to 50 issues at once.");
        assertThat(keys("board/84/issue")).isEqualTo(all);

        done(rank("fred", "'" + String.join("','", some.subList(0, 50)) + "'", "'rankBeforeIssue':'PR-1'"));
        assertThat(keys("board/84/issue").subList(0, 50)).isEqualTo(some.subList(0, 50));
    }

    @Test
    void Where_only_a_part_may_be_ranked_that_part_is_and_each_issue_has_its_entry() {
        sql("delete from permission_scheme_grant where permission = 'SCHEDULE_ISSUES' and scheme_id ="
                + " (select permission_scheme_id from project where id = 10001)");

        rank("fred", "'PR-4','HSP-1','PR-3'", "'rankBeforeIssue':'PR-2'")
                .statusCode(207)
                .contentType("application/json;charset=UTF-8")
                .body("entries.issueKey", contains("PR-4", "HSP-1", "PR-3"))
                .body("entries.issueId", contains(10003, 11000, 10002))
                .body("entries.status", contains(200, 403, 200))
                .body("entries[0]", not(hasKey("errors")))
                .body("entries[1].errors", contains("You do not have permission to rank issues in this project."));
        assertThat(firstFour()).containsExactly("PR-1", "PR-4", "PR-3", "PR-2");
    }

    @Test
    void Where_nothing_may_be_ranked_the_whole_is_refused() {
        refused(
                rank("viewer", "'PR-4'", "'rankBeforeIssue':'PR-1'"),
                403,
                "You do not have permission to rank issues in this project.");
        loginNeeded(jira.anonymous()
                .body(json("{'issues':['PR-4'],'rankBeforeIssue':'PR-1'}"))
                .put(AGILE + "issue/rank")
                .then());
        assertThat(firstFour()).containsExactly("PR-1", "PR-2", "PR-3", "PR-4");
    }

    @Test
    void The_place_may_be_where_the_caller_may_not_rank() {
        sql("delete from permission_scheme_grant where permission = 'SCHEDULE_ISSUES' and scheme_id ="
                + " (select permission_scheme_id from project where id = 10001)");

        done(rank("fred", "'PR-1'", "'rankAfterIssue':'HSP-1'"));
    }

    @Test
    void When_there_is_no_more_room_all_ranks_are_made_short_again_and_the_order_stays() {
        String crowded = "0|hzzzzz:" + "0".repeat(112) + "1";
        sql("update issue set issue_rank = ? where id = 10001", crowded);
        List<String> all = new ArrayList<>(keys("board/10001/issue"));

        done(rank("fred", "'PR-4','PR-3'", "'rankBeforeIssue':'PR-2'"));

        all.removeAll(List.of("PR-3", "PR-4"));
        all.addAll(all.indexOf("PR-2"), List.of("PR-4", "PR-3"));
        assertThat(keys("board/10001/issue")).isEqualTo(all);
        assertThat(count("select max(char_length(issue_rank)) from issue")).isLessThan(12);
        assertThat(field("PR-1", "customfield_10020")).asString().startsWith("1|");
        get("fred", "issue/PR-1").body("fields.updated", not(equalTo("2026-08-14T12:00:00.000+0000")));
    }

    private ValidatableResponse rank(String user, String issues, String place) {
        return put(user, "issue/rank", "{'issues':[" + issues + "]," + place + "}");
    }

    private List<String> firstFour() {
        return keys("board/84/backlog").subList(0, 4);
    }

    private List<String> ranksWithout(String key) {
        return jdbc.queryForList(
                "select issue_rank from issue where not (project_id = 10000 and number = ?) order by id",
                String.class,
                Integer.valueOf(key.substring(3)));
    }
}
