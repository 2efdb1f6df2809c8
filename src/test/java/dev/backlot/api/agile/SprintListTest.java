package dev.backlot.api.agile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading sprints and their issues. */
class SprintListTest extends ScrumTest {

    private static final String HIDDEN = "Sprint does not exist or you do not have permission to view it.";

    @Test
    void Closed_sprints_come_first_then_active_then_future_ones_each_in_the_order_of_the_backlog() {
        get("fred", "board/84/sprint")
                .statusCode(200)
                .body("values.id", contains(37, 101, 102, 103, 104, 105, 106, 72, 3))
                .body("values[5].state", equalTo("closed"))
                .body("values[6].state", equalTo("active"))
                .body("values[7].state", equalTo("future"))
                .body("maxResults", equalTo(50))
                .body("isLast", equalTo(true))
                .body("$", not(hasKey("total")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"future,active", "active&state=future", "ACTIVE,%20Future", "active,&state=,future"})
    void States_are_a_comma_list_or_repeated_in_any_letter_case(String states) {
        get("fred", "board/84/sprint?state=" + states).statusCode(200).body("values.id", contains(106, 72, 3));
    }

    @Test
    void An_unknown_state_is_refused() {
        get("fred", "board/84/sprint?state=active,done")
                .statusCode(400)
                .body("errorMessages[0]", startsWith("The value 'done' of the parameter 'state' is not valid."));
    }

    @Test
    void A_board_lists_sprints_of_another_board_whose_issues_its_filter_reaches() {
        get("fred", "board/5/sprint")
                .statusCode(200)
                .body("values.id", contains(36, 37, 72, 110, 111))
                .body("values.originBoardId", contains(5, 5, 84, 5, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 2, false, 101 102",
        "7, 2, 2, true, 72 3",
        "8, 5, 5, true, 3",
        "3, 500, 50, true, 103 104 105 106 72 3"
    })
    void A_page_begins_anywhere_and_has_at_most_fifty(int start, int size, int echoed, boolean isLast, String ids) {
        get("fred", "board/84/sprint?startAt=" + start + "&maxResults=" + size)
                .statusCode(200)
                .body("startAt", equalTo(start))
                .body("maxResults", equalTo(echoed))
                .body("isLast", equalTo(isLast))
                .body("values.id.join(' ')", equalTo(ids));
    }

    @Test
    void Past_the_end_there_is_nothing() {
        get("fred", "board/84/sprint?startAt=9")
                .statusCode(200)
                .body("values", empty())
                .body("isLast", equalTo(true));
    }

    @Test
    void A_kanban_board_has_no_sprints() {
        refused(get("fred", "board/92/sprint"), 400, "The board does not support sprints");
    }

    @ParameterizedTest
    @ValueSource(ints = {10002, 4711})
    void A_board_that_is_hidden_answers_like_one_that_is_not_there(int board) {
        get("fred", "board/" + board + "/sprint")
                .statusCode(404)
                .body(
                        "errors.rapidViewId",
                        equalTo("The requested board cannot be viewed because it either does not exist or you do"
                                + " not have permission to view it."));
    }

    @Test
    void Without_a_name_one_must_log_in_to_see_a_private_board_or_its_sprints() {
        loginNeeded(jira.anonymous().get(AGILE + "board/84/sprint").then());
        loginNeeded(jira.anonymous().get(AGILE + "sprint/106").then());
    }

    @Test
    void A_sprint_has_the_keys_of_a_Data_Center_in_their_order_and_none_for_what_is_not_set() {
        assertThat(get("fred", "sprint/37").statusCode(200).extract().asString())
                .isEqualTo(json("{'id':37,'self':'" + jira.url() + "/rest/agile/1.0/sprint/37','state':'closed',"
                        + "'name':'sprint 1','startDate':'2015-04-11T05:22:00.000Z',"
                        + "'endDate':'2015-04-19T15:22:00.000Z','completeDate':'2015-04-20T01:04:00.000Z',"
                        + "'activatedDate':'2015-04-11T05:22:00.000Z','originBoardId':5,'goal':'sprint 1 goal',"
                        + "'synced':false,'autoStartStop':false}"));
        assertThat(get("fred", "sprint/3").statusCode(200).extract().asString())
                .isEqualTo(json("{'id':3,'self':'" + jira.url() + "/rest/agile/1.0/sprint/3','state':'future',"
                        + "'name':'sprint 3','originBoardId':84,'synced':false,'autoStartStop':false}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sprint/201", "sprint/99999", "sprint/201/issue"})
    void A_sprint_that_is_hidden_answers_like_one_that_is_not_there(String path) {
        refused(get("fred", path), 404, HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sprint/one", "sprint/99999999999999999999", "sprint/1.5", "board/x/sprint"})
    void A_number_that_is_none_is_refused(String path) {
        get("fred", path).statusCode(400).body("errorMessages[0]", startsWith("The value '"));
    }

    @Test
    void A_sprint_is_seen_through_its_issues_even_when_its_board_is_hidden() {
        int empty = sprint("nothing in it");
        sql("delete from saved_filter_share where filter_id = 10040");

        get("fred", "board/84").statusCode(404);
        get("fred", "sprint/106").statusCode(200).body("originBoardId", equalTo(84));
        refused(get("fred", "sprint/" + empty), 404, HIDDEN);
    }

    @Test
    void The_issues_of_an_open_sprint_are_those_in_it_now_by_rank() {
        List<String> expected = jdbc.queryForList(
                "select concat('PR-', number) from issue where sprint_id = 106 order by issue_rank", String.class);

        assertThat(keys("sprint/106/issue")).hasSizeGreaterThan(20).isEqualTo(expected);
        get("fred", "sprint/106/issue?maxResults=1").body("issues[0].fields.sprint.id", equalTo(106));
    }

    @Test
    void The_issues_of_a_closed_sprint_are_those_that_were_in_it_when_it_was_completed() {
        long members = count("select count(*) from issue_sprint where sprint_id = 105");

        assertThat((long) keys("sprint/105/issue").size()).isEqualTo(members);
        assertThat(keys("sprint/105/issue?jql=sprint%20%3D%20106")).hasSize(3);
        get("fred", "sprint/105/issue?maxResults=1").body("issues[0].fields.closedSprints.id", hasItem(105));
    }

    @Test
    void On_a_board_only_its_own_issues_of_a_sprint_are_listed() {
        assertThat(keys("sprint/72/issue")).contains("HSP-1").hasSize(9);
        assertThat(keys("board/84/sprint/72/issue")).doesNotContain("HSP-1").hasSize(8);
        assertThat(keys("board/5/sprint/72/issue")).containsExactly("HSP-1");
    }

    @Test
    void The_issues_of_a_sprint_can_be_narrowed_ordered_and_paged() {
        List<String> all = keys("sprint/106/issue");
        List<String> backwards = new ArrayList<>(all);
        Collections.reverse(backwards);

        assertThat(keys("sprint/106/issue?jql=issuetype%20%3D%20Sub-task")).hasSize(6);
        assertThat(keys("sprint/106/issue?jql=order%20by%20Rank%20desc")).isEqualTo(backwards);
        get("fred", "sprint/106/issue?startAt=3&maxResults=2&fields=summary")
                .statusCode(200)
                .body("issues.key", equalTo(all.subList(3, 5)))
                .body("total", equalTo(all.size()))
                .body("$", not(hasKey("isLast")));
    }
}
