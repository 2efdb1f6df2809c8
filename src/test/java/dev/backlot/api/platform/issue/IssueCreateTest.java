package dev.backlot.api.platform.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Making issues, and reading single ones. */
class IssueCreateTest extends PlatformTest {

    private static final String STORY = "'project':{'key':'PR'},'issuetype':{'name':'Story'}";

    @ParameterizedTest
    @ValueSource(strings = {"/rest/api/2/issue", "/rest/api/latest/issue", "/rest/api/2/issue/"})
    void An_issue_needs_a_project_a_type_and_a_summary(String path) {
        Map<String, String> made = jira.as("fred")
                .body(json("{'fields':{" + STORY + ",'summary':' New one '},'update':{},'unknown':1}"))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("$");

        assertThat(made.keySet()).containsExactly("id", "key", "self");
        assertThat(made.get("self")).isEqualTo(jira.url() + "/rest/api/2/issue/" + made.get("id"));
        get("fred", "issue/" + made.get("key"))
                .statusCode(200)
                .body("id", equalTo(made.get("id")))
                .body("fields.summary", equalTo("New one"))
                .body("fields.status.name", equalTo("To Do"))
                .body("fields.reporter.name", equalTo("fred"))
                .body("fields.creator.name", equalTo("fred"))
                .body("fields.priority.name", equalTo("Medium"))
                .body("fields.assignee.name", equalTo("admin"))
                .body("fields.created", equalTo("2026-08-14T12:00:00.000+0000"))
                .body("fields.customfield_10004", nullValue());
    }

    @Test
    void Numbers_follow_one_another_and_the_newest_comes_last() {
        String first = create("'summary':'a'").statusCode(201).extract().path("key");
        String second = create("'summary':'b'").statusCode(201).extract().path("key");

        assertThat(Integer.parseInt(second.substring(3))).isEqualTo(Integer.parseInt(first.substring(3)) + 1);
        String before = get("fred", "issue/" + first).extract().path("fields.customfield_10020");
        String behind = get("fred", "issue/" + second).extract().path("fields.customfield_10020");
        assertThat(before).isLessThan(behind);
    }

    @Test
    void What_else_can_be_said_is_kept() {
        String key = create("'summary':'s','description':'d','priority':{'id':'1'},'assignee':{'name':'mia'},"
                        + "'reporter':{'name':'emma'},'labels':['b','a','b']")
                .statusCode(201)
                .extract()
                .path("key");

        get("fred", "issue/" + key)
                .body("fields.description", equalTo("d"))
                .body("fields.priority.name", equalTo("Highest"))
                .body("fields.assignee.name", equalTo("mia"))
                .body("fields.reporter.name", equalTo("emma"))
                .body("fields.labels", contains("a", "b"));
    }

    @Test
    void An_epic_has_a_name_and_the_first_color() {
        String key = post(
                        "fred",
                        "issue",
                        "{'fields':{'project':{'id':'10000'},'issuetype':{'id':'10000'},'summary':'s',"
                                + "'customfield_10006':'short'}}")
                .statusCode(201)
                .extract()
                .path("key");

        jira.as("fred")
                .get("/rest/agile/1.0/epic/" + key)
                .then()
                .statusCode(200)
                .body("name", equalTo("short"))
                .body("color.key", equalTo("color_1"))
                .body("done", equalTo(false));
    }

    @Test
    void A_sub_task_belongs_to_its_parent() {
        String key = sub("'parent':{'key':'PR-1'}").statusCode(201).extract().path("key");

        get("fred", "issue/" + key)
                .body("fields.parent.key", equalTo("PR-1"))
                .body("fields.issuetype.subtask", equalTo(true));
        get("fred", "issue/PR-1").body("fields.subtasks.key", contains(key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "parent|'parent':{'key':'PR-99999'}",
                "parent|'parent':{'key':'SEC-1'}",
                "parent|'parent':{'key':'HSP-1'}",
                "parent|'summary':'none'",
            })
    void The_parent_of_a_sub_task_must_be_there_in_the_same_project(String key, String parent) {
        sub(parent).statusCode(400).body("errors", hasKey(key));
    }

    @Test
    void A_sub_task_has_no_parts_of_its_own() {
        String part = sub("'parent':{'key':'PR-1'}").statusCode(201).extract().path("key");

        sub("'parent':{'key':'" + part + "'}").statusCode(400).body("errors", hasKey("parent"));
        create("'summary':'s','parent':{'key':'PR-1'}").statusCode(400).body("errors", hasKey("issuetype"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'fields':null}", "{'update':{}}"})
    void A_request_without_fields_is_refused(String body) {
        post("fred", "issue", body)
                .statusCode(400)
                .body("errorMessages", contains("one of 'fields' or 'update' required"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fields|{'fields':[]}",
                "project|{'fields':{'summary':'s','issuetype':{'name':'Story'}}}",
                "project|{'fields':{'summary':'s','issuetype':{'name':'Story'},'project':{'key':'NONE'}}}",
                "project|{'fields':{'summary':'s','issuetype':{'name':'Story'},'project':{'key':'SEC'}}}",
                "project|{'fields':{'summary':'s','issuetype':{'name':'Story'},'project':'PR'}}",
                "issuetype|{'fields':{'summary':'s','project':{'key':'PR'}}}",
                "issuetype|{'fields':{'summary':'s','project':{'key':'PR'},'issuetype':{'name':'Idea'}}}",
                "customfield_99999|{'fields':{'summary':'s','project':{'key':'PR'},'issuetype':{'name':'Story'},'customfield_99999':1}}"
            })
    void What_is_missing_or_unknown_is_told_under_its_name(String key, String body) {
        post("fred", "issue", body).statusCode(400).body("errors", hasKey(key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "summary|'description':'d'",
                "summary|'summary':''",
                "summary|'summary':'  '",
                "summary|'summary':null",
                "summary|'summary':{}",
                "priority|'summary':'s','priority':{'name':'Ultra'}",
                "assignee|'summary':'s','assignee':{'name':'nobody'}",
                "reporter|'summary':'s','reporter':{'name':'nobody'}",
                "labels|'summary':'s','labels':'a'",
                "labels|'summary':'s','labels':['two words']",
                "labels|'summary':'s','labels':['']"
            })
    void What_cannot_be_is_told_under_its_name(String key, String fields) {
        create(fields).statusCode(400).body("errors", hasKey(key));
    }

    @Test
    void Texts_have_at_most_255_characters() {
        String longest = "x".repeat(255);

        create("'summary':'" + longest + "','labels':['" + longest + "']").statusCode(201);
        create("'summary':'" + longest + "x'")
                .statusCode(400)
                .body("errors.summary", equalTo("Summary must be less than 255 characters."));
        create("'summary':'s','labels':['" + longest + "x']").statusCode(400).body("errors", hasKey("labels"));
        create("'summary':'s','customfield_10006':'" + longest + "x'")
                .statusCode(400)
                .body("errors", hasKey("customfield_10006"));
    }

    @Test
    void Who_may_not_create_issues_makes_none() {
        String body = "{'fields':{'project':{'key':'HSP'},'issuetype':{'name':'Bug'},'summary':'s'}}";

        post("viewer", "issue", body)
                .statusCode(400)
                .body("errorMessages", contains("You do not have permission to create issues in this project."));
        jira.anonymous()
                .body(json(body))
                .post(PLATFORM + "issue")
                .then()
                .statusCode(400)
                .body("errorMessages[0]", containsString("Please try logging in first."));
    }

    @Test
    void An_issue_that_cannot_be_seen_does_not_exist() {
        for (String name : new String[] {"SEC-1", "PR-99999", "12000", "nonsense"}) {
            get("fred", "issue/" + name)
                    .statusCode(404)
                    .body("errorMessages", contains("Issue Does Not Exist"))
                    .body("errors", equalTo(Map.of()));
        }
        jira.anonymous().get(PLATFORM + "issue/PR-1").then().statusCode(401);
        jira.anonymous().get(PLATFORM + "issue/HSP-1").then().statusCode(200);
    }

    @Test
    void The_Sprint_field_is_Java_text_and_null_outside_of_sprints() {
        get("fred", "issue/PR-1")
                .body("fields", hasKey("customfield_10004"))
                .body("fields.customfield_10004", nullValue());
        String text =
                get("fred", "issue/HSP-1?fields=customfield_10004").extract().path("fields.customfield_10004[1]");

        assertThat(text)
                .startsWith("com.atlassian.greenhopper.service.sprint.Sprint@")
                .contains(",id=72,", ",name=sprint 2,", ",state=FUTURE,");
        get("fred", "issue/HSP-1").body("fields", not(hasKey("sprint"))).body("fields", not(hasKey("epic")));
    }

    private ValidatableResponse create(String fields) {
        return post("fred", "issue", "{'fields':{" + STORY + "," + fields + "}}");
    }

    private ValidatableResponse sub(String fields) {
        return post(
                "fred",
                "issue",
                "{'fields':{'project':{'key':'PR'},'issuetype':{'name':'Sub-task'}," + fields
                        + (fields.contains("'summary'") ? "" : ",'summary':'s'") + "}}");
    }
}
