package dev.backlot.api.platform.issue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Setting what Jira Software adds to issues through the platform, and that the agile resources show it. */
class AgileFieldsTest extends PlatformTest {

    private static final String STORY = "'project':{'key':'PR'},'issuetype':{'name':'Story'},'summary':'s'";

    @Test
    void A_new_issue_can_be_planned_at_once() {
        String key = post(
                        "fred",
                        "issue",
                        "{'fields':{" + STORY + ",'customfield_10004':106,'customfield_10005':'PR-5',"
                                + "'customfield_10002':3.5,'customfield_10009':[{'value':'Impediment'}],"
                                + "'components':[{'name':'Web'}],'fixVersions':[{'name':'2026.08'}],"
                                + "'duedate':'2026-09-01','environment':'e'},'properties':[{'key':'p','value':1}]}")
                .statusCode(201)
                .extract()
                .path("key");

        get("fred", "issue/" + key + "?expand=changelog&properties=*all")
                .body("fields.customfield_10004[0]", containsString("id=106"))
                .body("fields.customfield_10005", equalTo("PR-5"))
                .body("fields.customfield_10002", equalTo(3.5f))
                .body("fields.customfield_10009.value", contains("Impediment"))
                .body("fields.fixVersions.name", contains("2026.08"))
                .body("properties.p", equalTo(1))
                .body("changelog.histories", empty());
        agile("sprint/106/issue?fields=x&maxResults=500").body("issues.key", hasItem(key));
        agile("epic/37/issue?fields=x&maxResults=500").body("issues.key", hasItem(key));
    }

    @Test
    void An_issue_moves_between_sprints_and_epics() {
        edit("'customfield_10004':'106','customfield_10005':'PR-5','customfield_10002':5")
                .statusCode(204);
        edit("'customfield_10004':3,'customfield_10005':null,'customfield_10002':null")
                .statusCode(204);
        get("fred", "issue/PR-2?expand=changelog")
                .body("fields.customfield_10004", not(empty()))
                .body("fields.customfield_10005", nullValue())
                .body("changelog.histories[-1].items.field", containsInAnyOrder("Sprint", "Epic Link", "Story Points"));
        edit("'customfield_10004':null").statusCode(204);
        agile("sprint/3/issue?fields=x&maxResults=500").body("issues.key", not(hasItem("PR-2")));
    }

    @Test
    void An_epic_needs_a_name() {
        post("fred", "issue", "{'fields':{'project':{'key':'PR'},'issuetype':{'name':'Epic'},'summary':'s'}}")
                .statusCode(400)
                .body("errors.customfield_10006", equalTo("Epic Name is required."));
        put("fred", "issue/PR-5", "{'fields':{'customfield_10006':''}}")
                .statusCode(400)
                .body("errors.customfield_10006", equalTo("Epic Name is required."));
        put("fred", "issue/PR-5", "{'fields':{'customfield_10006':'Renamed'}}").statusCode(204);
        agile("epic/37").body("name", equalTo("Renamed"));
    }

    @Test
    void A_sprint_that_is_over_or_hidden_or_none_is_refused() {
        edit("'customfield_10004':101")
                .statusCode(400)
                .body("errorMessages", contains("Issue can be assigned only active or future sprints."));
        edit("'customfield_10004':201").statusCode(400).body("errors", hasKey("customfield_10004"));
        edit("'customfield_10004':99999").statusCode(400).body("errors", hasKey("customfield_10004"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'PR Sprint 6'", "[106]", "{'id':106}", "1.5", "true"})
    void A_sprint_is_named_by_its_number(String sprint) {
        edit("'customfield_10004':" + sprint)
                .statusCode(400)
                .body("errorMessages", contains("Number value expected as the Sprint id."))
                .body("errors.customfield_10004", equalTo("The Sprint (id) must be a number"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'customfield_10005':'PR-1'",
                "'customfield_10005':'SEC-1'",
                "'customfield_10005':'NO-1'",
                "'customfield_10005':5",
                "'customfield_10002':'five'",
                "'customfield_10002':{}",
                "'customfield_10009':'Impediment'",
                "'customfield_10009':[{'value':'Blocked'}]",
                "'customfield_10007':{'value':'Done'}"
            })
    void Other_wrong_values_are_refused(String field) {
        edit(field).statusCode(400).body("errors", hasKey(field.substring(1, 18)));
    }

    @Test
    void A_sub_task_goes_with_its_parent_whatever_is_asked() {
        edit("'customfield_10004':106").statusCode(204);
        String subtask = "{'fields':{'project':{'key':'PR'},'issuetype':{'name':'Sub-task'},'summary':'s',"
                + "'parent':{'key':'PR-2'},'customfield_10004':%s,'customfield_10005':%s}}";
        post("fred", "issue", subtask.formatted("106", "null"))
                .statusCode(400)
                .body("errors.customfield_10004", containsString("subtasks cannot be associated to a sprint"));
        post("fred", "issue", subtask.formatted("null", "'PR-5'"))
                .statusCode(400)
                .body("errors", hasKey("customfield_10005"));
        String key = post("fred", "issue", subtask.formatted("null", "null"))
                .statusCode(201)
                .extract()
                .path("key");

        put("fred", "issue/" + key, "{'fields':{'customfield_10004':3}}")
                .statusCode(400)
                .body(
                        "errors.customfield_10004",
                        equalTo("Issue '" + key + "' is a subtask and subtasks cannot be associated to a sprint."
                                + " It's associated to the same sprint as its parent."));
        put("fred", "issue/" + key, "{'fields':{'customfield_10004':106,'customfield_10005':null}}")
                .statusCode(204);
        put("fred", "issue/" + key, "{'fields':{'customfield_10004':null}}").statusCode(204);
        get("fred", "issue/" + key).body("fields.customfield_10004[0]", containsString("id=106"));
    }

    @Test
    void An_epic_has_no_epic() {
        put("fred", "issue/PR-5", "{'fields':{'customfield_10005':'PR-6'}}")
                .statusCode(400)
                .body("errors", hasKey("customfield_10005"));
        put("fred", "issue/PR-5", "{'fields':{'customfield_10005':null}}").statusCode(204);
        get("fred", "issue/PR-5/editmeta").body("fields.keySet()", hasItem("customfield_10005"));
    }

    @Test
    void The_flag_is_put_up_and_taken_down() {
        put("fred", "issue/PR-2", "{'update':{'customfield_10009':[{'add':{'value':'Impediment'}}]}}")
                .statusCode(204);
        get("fred", "issue/PR-2?expand=changelog")
                .body("fields.customfield_10009.value", contains("Impediment"))
                .body("changelog.histories[-1].items[0].toString", equalTo("Impediment"));
        edit("'customfield_10009':null").statusCode(204);
        get("fred", "issue/PR-2").body("fields.customfield_10009", nullValue());
    }

    private ValidatableResponse edit(String fields) {
        return put("fred", "issue/PR-2", "{'fields':{" + fields + "}}");
    }

    private ValidatableResponse agile(String path) {
        return jira.as("fred")
                .urlEncodingEnabled(false)
                .get("/rest/agile/1.0/" + path)
                .then()
                .statusCode(200);
    }
}
