package dev.backlot.api.agile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Epics, their issues and their order. */
class EpicTest extends ScrumTest {

    private static final String HIDDEN =
            "The requested epic cannot be viewed because it either does not exist or you do"
                    + " not have permission to view it.";

    @ParameterizedTest
    @ValueSource(strings = {"37", "PR-5", "pr-5", "Pr-5"})
    void An_epic_is_found_by_number_and_by_key_in_any_letter_case(String name) {
        assertThat(get("viewer", "epic/" + name).statusCode(200).extract().asString())
                .isEqualTo(json("{'id':37,'key':'PR-5','self':'" + jira.url() + "/rest/agile/1.0/epic/37',"
                        + "'name':'epic 1','summary':'epic 1 summary','color':{'key':'color_4'},'done':true}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4711", "PR-99999", "PR-1", "10000", "SEC-1", "nonsense"})
    void What_is_no_epic_or_hidden_is_not_there(String name) {
        refused(get("fred", "epic/" + name), 404, HIDDEN);
        refused(get("fred", "epic/" + name + "/issue"), 404, HIDDEN);
        refused(post("fred", "epic/" + name, "{'name':'x'}"), 404, HIDDEN);
        refused(post("fred", "epic/" + name + "/issue", issues("PR-1")), 404, HIDDEN);
        refused(put("fred", "epic/" + name + "/rank", "{'rankBeforeEpic':'37'}"), 404, HIDDEN);
    }

    @Test
    void Without_a_name_one_must_log_in_whether_there_is_an_epic_or_not() {
        for (String path : List.of("epic/37", "epic/4711", "epic/37/issue")) {
            jira.anonymous().get(AGILE + path).then().statusCode(401);
        }
        loginNeeded(jira.anonymous().body("{}").post(AGILE + "epic/37").then());
    }

    @Test
    void The_issues_of_an_epic_come_by_rank() {
        List<String> expected = jdbc.queryForList(
                "select concat(project_key, '-', number) from issue join project on project.id = project_id"
                        + " where epic_id = 37 order by issue_rank",
                String.class);

        assertThat(keys("epic/PR-5/issue")).contains("HSP-1").isEqualTo(expected);
        get("fred", "epic/37/issue?maxResults=1").body("issues[0].fields.epic.id", equalTo(37));
    }

    @Test
    void None_stands_for_the_issues_without_an_epic_and_these_are_no_epics() {
        List<String> without = keys("epic/none/issue");

        assertThat(without).contains("PR-1").doesNotContain("HSP-1", "PR-5", "PR-6");
        assertThat((long) without.size())
                .isEqualTo(count("select count(*) from issue where epic_id is null and epic_name is null"));
        jira.anonymous().get(AGILE + "epic/none/issue?fields=summary").then().statusCode(200);
    }

    @Test
    void Each_part_of_an_epic_can_be_changed_alone() {
        post("fred", "epic/PR-6", "{'name':'renamed','unknown':1}")
                .statusCode(200)
                .body("name", equalTo("renamed"))
                .body("summary", equalTo("epic 2 summary"))
                .body("color.key", equalTo("color_2"))
                .body("done", equalTo(false));
        post("fred", "epic/PR-6", "{'summary':'other'}").statusCode(200).body("summary", equalTo("other"));
        post("fred", "epic/PR-6", "{'color':{'key':'color_6','name':'x'}}")
                .statusCode(200)
                .body("color.key", equalTo("color_6"));
        post("fred", "epic/PR-6", "{'done':true}").statusCode(200).body("done", equalTo(true));
        post("fred", "epic/PR-6", "{}").statusCode(200);

        get("fred", "epic/PR-6")
                .body("name", equalTo("renamed"))
                .body("summary", equalTo("other"))
                .body("color.key", equalTo("color_6"))
                .body("done", equalTo(true));
        assertThat(history("PR-6", 4).stream().map(item -> item.get(0)))
                .containsExactly("Epic Name", "summary", "Epic Colour", "Epic Status");
    }

    @Test
    void A_null_takes_the_name_away_and_what_is_done_back() {
        post("fred", "epic/PR-5", "{'name':null,'done':null,'color':null}")
                .statusCode(200)
                .body("name", equalTo(""))
                .body("done", equalTo(false))
                .body("color.key", equalTo("color_4"));
    }

    @Test
    void There_are_fourteen_colors() {
        for (int color = 1; color <= 14; color++) {
            post("fred", "epic/37", "{'color':{'key':'color_" + color + "'}}")
                    .statusCode(200)
                    .body("color.key", equalTo("color_" + color));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "color|{'key':'color_0'}",
                "color|{'key':'color_15'}",
                "color|{'key':'ghx-label-1'}",
                "color|{'key':''}",
                "color|{'key':null}",
                "color|'color_1'",
                "done|'maybe'",
                "summary|null",
                "summary|'  '",
                "summary|{}",
                "name|[]"
            })
    void What_cannot_be_is_refused_and_nothing_changes(String key, String value) {
        post("fred", "epic/37", "{'name':'other','" + key + "':" + value + "}")
                .statusCode(400)
                .body("errors", hasKey(key));
        get("fred", "epic/37").body("name", equalTo("epic 1")).body("color.key", equalTo("color_4"));
    }

    @Test
    void Texts_have_at_most_255_characters() {
        String longest = "x".repeat(255);

        post("fred", "epic/37", "{'name':'" + longest + "','summary':'" + longest + "'}")
                .statusCode(200);
        post("fred", "epic/37", "{'name':'" + longest + "x'}").statusCode(400).body("errors", hasKey("name"));
        refusedField(
                post("fred", "epic/37", "{'summary':'" + longest + "x'}"),
                "summary",
                "Summary must be less than 255 characters.");
    }

    @Test
    void Who_may_not_edit_issues_changes_no_epic() {
        String text = "You do not have permission to edit issues in this project.";

        refused(post("viewer", "epic/37", "{'name':'x'}"), 403, text);
        refused(post("viewer", "epic/37/issue", issues("PR-1")), 403, text);
        refused(post("viewer", "epic/none/issue", issues("HSP-1")), 403, text);
        put("viewer", "epic/37/rank", "{'rankAfterEpic':'PR-6'}").statusCode(403);
        assertThat(field("PR-1", "epic")).isNull();
    }

    @Test
    void Issues_are_added_to_an_epic_and_moved_from_one_to_another() {
        done(post("fred", "epic/PR-6/issue", "{'issues':['PR-1',10001,'PR-1']}"));
        assertThat(keys("epic/PR-6/issue")).contains("PR-1", "PR-2");
        get("fred", "issue/PR-1").body("fields.epic.key", equalTo("PR-6"));
        assertThat(history("PR-1", 1)).containsExactly(Arrays.asList("Epic Link", null, null, "10004", "PR-6"));
        assertThat(history("PR-6", 2))
                .containsExactly(
                        Arrays.asList("Epic Child", null, null, "10000", "PR-1"),
                        Arrays.asList("Epic Child", null, null, "10001", "PR-2"));

        done(post("fred", "epic/37/issue", issues("PR-1")));
        assertThat(keys("epic/PR-6/issue")).doesNotContain("PR-1").contains("PR-2");
        assertThat(history("PR-1", 1)).containsExactly(List.of("Epic Link", "10004", "PR-6", "37", "PR-5"));
        assertThat(history("PR-6", 1)).containsExactly(Arrays.asList("Epic Child", "10000", "PR-1", null, null));
        assertThat(history("PR-5", 1)).containsExactly(Arrays.asList("Epic Child", null, null, "10000", "PR-1"));
    }

    @Test
    void To_add_again_or_to_remove_again_changes_nothing() {
        done(post("fred", "epic/37/issue", issues("PR-1")));
        long changes = count("select count(*) from change_group");

        done(post("fred", "epic/37/issue", issues("PR-1")));
        done(post("fred", "epic/none/issue", issues("PR-2", "PR-5")));

        assertThat(count("select count(*) from change_group")).isEqualTo(changes);
    }

    @Test
    void Issues_are_removed_from_whatever_epic_they_are_in() {
        done(post("fred", "epic/none/issue", issues("HSP-1", "pr-10", "PR-1")));

        assertThat(keys("epic/37/issue")).doesNotContain("HSP-1", "PR-10");
        assertThat(keys("epic/none/issue")).contains("HSP-1", "PR-10", "PR-1");
        get("fred", "issue/HSP-1").body("fields", not(hasKey("epic")));
        assertThat(history("HSP-1", 1)).containsExactly(Arrays.asList("Epic Link", "37", "PR-5", null, null));
    }

    @Test
    void An_epic_or_a_sub_task_stops_the_whole_move() {
        String part = subTask("PR-2");

        refused(
                post("fred", "epic/37/issue", issues("PR-1", "PR-6")),
                400,
                "The epic 'PR-6' cannot be added to another epic.");
        refused(
                post("fred", "epic/37/issue", issues("PR-1", part)),
                400,
                "The sub-task '" + part + "' cannot be added to an epic; it belongs to its parent's.");
        assertThat(field("PR-1", "epic")).isNull();
    }

    @Test
    void Unknown_hidden_or_too_many_issues_stop_the_whole_move() {
        List<String> many = keys("board/84/issue").subList(0, 51);

        for (String path : List.of("epic/37/issue", "epic/none/issue")) {
            post("fred", path, issues("PR-1", "HSP-2", "SEC-1")).statusCode(400);
            post("fred", path, issues("PR-1", "HSP-2", "PR-99999")).statusCode(400);
            refused(post("fred", path, issues(many)), 400, "The operation is limited to 50 issues at once.");
        }
        assertThat(field("PR-1", "epic")).isNull();
    }

    @Test
    void Epics_are_ranked_before_and_after_one_another() {
        assertThat(epics()).containsExactly("PR-5", "PR-6", "PR-7", "PR-8", "PR-9");

        done(put("fred", "epic/PR-8/rank", "{'rankBeforeEpic':'37','rankCustomFieldId':10020}"));
        assertThat(epics()).containsExactly("PR-8", "PR-5", "PR-6", "PR-7", "PR-9");

        done(put("fred", "epic/37/rank", "{'rankAfterEpic':'pr-9'}"));
        assertThat(epics()).containsExactly("PR-8", "PR-6", "PR-7", "PR-9", "PR-5");
    }

    @Test
    void Next_to_itself_an_epic_stays_where_it_is() {
        done(put("fred", "epic/PR-6/rank", "{'rankBeforeEpic':'PR-6'}"));
        done(put("fred", "epic/PR-6/rank", "{'rankAfterEpic':10004}"));

        assertThat(epics()).containsExactly("PR-5", "PR-6", "PR-7", "PR-8", "PR-9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "400|{}",
                "400|{'rankBeforeEpic':'37','rankAfterEpic':'PR-7'}",
                "400|{'rankBeforeEpic':'37','rankCustomFieldId':10521}",
                "400|{'rankBeforeEpic':'37','rankCustomFieldId':'customfield_10020'}",
                "400|{'rankBeforeEpic':['37']}",
                "404|{'rankBeforeEpic':'PR-99999'}",
                "404|{'rankBeforeEpic':'PR-1'}",
                "404|{'rankAfterEpic':'SEC-1'}"
            })
    void A_place_that_is_none_is_refused(int status, String body) {
        put("fred", "epic/PR-8/rank", body).statusCode(status);
        assertThat(epics()).containsExactly("PR-5", "PR-6", "PR-7", "PR-8", "PR-9");
    }

    private List<String> epics() {
        return get("fred", "board/84/epic").statusCode(200).extract().path("values.key");
    }
}
