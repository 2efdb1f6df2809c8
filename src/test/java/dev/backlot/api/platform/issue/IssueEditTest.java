package dev.backlot.api.platform.issue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Editing the fields of issues, and what the history keeps of it. */
class IssueEditTest extends PlatformTest {

    @Test
    void Fields_are_set_and_the_history_tells_of_them() {
        edit("'fields':{'summary':' New ','description':'d','environment':'e','duedate':'2026-09-01',"
                        + "'priority':{'name':'High'},'assignee':{'name':'mia'},'reporter':{'name':'emma'},"
                        + "'components':[{'name':'Web'},{'id':'10001'}],'versions':[{'name':'Version 1'}],"
                        + "'fixVersions':[{'name':'2026.08'}],'labels':['b','a']}")
                .statusCode(204)
                .contentType("text/html;charset=UTF-8");

        get("fred", "issue/PR-1?expand=changelog")
                .body("fields.summary", equalTo("New"))
                .body("fields.description", equalTo("d"))
                .body("fields.environment", equalTo("e"))
                .body("fields.duedate", equalTo("2026-09-01"))
                .body("fields.priority.name", equalTo("High"))
                .body("fields.assignee.name", equalTo("mia"))
                .body("fields.reporter.name", equalTo("emma"))
                .body("fields.components.name", containsInAnyOrder("Web", "Search"))
                .body("fields.versions.name", contains("Version 1"))
                .body("fields.fixVersions.name", contains("2026.08"))
                .body("fields.labels", contains("a", "b"))
                .body("changelog.histories[-1].author.name", equalTo("fred"))
                .body(
                        "changelog.histories[-1].items.field",
                        containsInAnyOrder(
                                "summary",
                                "description",
                                "environment",
                                "duedate",
                                "priority",
                                "assignee",
                                "reporter",
                                "Component",
                                "Component",
                                "Version",
                                "Fix Version",
                                "labels"))
                .body(item("duedate") + ".to", equalTo("2026-09-01"))
                .body(item("duedate") + ".toString", equalTo("2026-09-01 00:00:00.0"))
                .body(item("Fix Version") + ".from", nullValue())
                .body(item("Fix Version") + ".to", equalTo("10011"))
                .body(item("Fix Version") + ".toString", equalTo("2026.08"))
                .body(item("reporter") + ".to", equalTo("JIRAUSER10004"));
        get("fred", "search?jql=component=Web+and+fixVersion=2026.08+and+due=2026-09-01+and+key=PR-1")
                .body("total", equalTo(1));
    }

    @Test
    void Values_are_added_and_removed_one_by_one() {
        edit("'fields':{'labels':['a'],'components':[{'name':'Web'}]}").statusCode(204);

        edit("'update':{'labels':[{'add':'b'},{'add':'c'},{'remove':'a'}],"
                        + "'components':[{'add':{'name':'Search'}},{'remove':{'name':'web'}}],"
                        + "'summary':[{'set':'one'},{'set':'two'}]}")
                .statusCode(204);

        get("fred", "issue/PR-1?expand=changelog")
                .body("fields.labels", contains("b", "c"))
                .body("fields.components.name", contains("Search"))
                .body("fields.summary", equalTo("two"))
                .body(item("Component") + ".fromString", equalTo("Web"))
                .body(item("Component") + ".to", nullValue())
                .body(item("labels") + ".fromString", equalTo("a"))
                .body(item("labels") + ".toString", equalTo("b c"));
        edit("'fields':{'labels':[],'components':null}").statusCode(204);
        get("fred", "issue/PR-1").body("fields.labels", empty()).body("fields.components", empty());
    }

    @Test
    void What_is_not_there_can_be_cleared() {
        edit("'fields':{'description':'d','duedate':'2026-09-01','assignee':{'name':'mia'}}")
                .statusCode(204);
        edit("'fields':{'description':null,'duedate':null,'assignee':null,'parent':{},'issuelinks_':null}")
                .statusCode(400)
                .body("errors.keySet()", contains("issuelinks_"));
        edit("'fields':{'description':null,'duedate':null,'assignee':null,'parent':{}},'historyMetadata':{'type':'x'}")
                .statusCode(204);
        get("fred", "issue/PR-1")
                .body("fields.description", nullValue())
                .body("fields.duedate", nullValue())
                .body("fields.assignee", nullValue());
    }

    @Test
    void Setting_what_is_already_there_leaves_no_trace() {
        String updated = get("fred", "issue/PR-1").extract().path("fields.updated");
        edit("'fields':{'summary':'Take the first order'}").statusCode(204);
        get("fred", "issue/PR-1").body("fields.updated", equalTo(updated));
    }

    @Test
    void All_that_is_wrong_is_told_at_once_and_nothing_is_changed() {
        edit("'fields':{'summary':'','duedate':'soon','priority':{'name':'Huge'},'assignee':{'name':'viewer'},"
                        + "'labels':'a','components':[{'name':'Nope'}],'nosuch':1,'project':{'key':'HSP'},"
                        + "'description':'d'}")
                .statusCode(400)
                .body("errorMessages", empty())
                .body("errors.summary", equalTo("You must specify a summary of the issue."))
                .body("errors.duedate", equalTo("Error parsing date string: soon"))
                .body("errors.priority", equalTo("Priority name 'Huge' is not valid"))
                .body("errors.assignee", equalTo("User 'viewer' cannot be assigned issues."))
                .body("errors.labels", equalTo("data was not an array"))
                .body("errors.components", equalTo("Component name 'Nope' is not valid"))
                .body(
                        "errors.nosuch",
                        equalTo("Field 'nosuch' cannot be set. It is not on the appropriate screen, or unknown."))
                .body("errors", hasKey("project"));
        get("fred", "issue/PR-1").body("fields.description", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "summary|'fields':{'summary':'a'},'update':{'summary':[{'set':'b'}]}",
                "summary|'update':{'summary':[{'add':'b'}]}",
                "summary|'update':{'summary':'b'}",
                "summary|'update':{'summary':['b']}",
                "summary|'fields':{'summary':5}",
                "labels|'fields':{'labels':['a b']}",
                "labels|'fields':{'labels':[1]}",
                "reporter|'fields':{'reporter':null}",
                "reporter|'fields':{'reporter':{'name':'nobody'}}",
                "assignee|'fields':{'assignee':'mia'}",
                "assignee|'fields':{'assignee':{'name':'nobody'}}",
                "issuetype|'fields':{'issuetype':{'name':'Idea'}}",
                "issuetype|'fields':{'issuetype':{'name':'Sub-task'}}",
                "issuetype|'fields':{'parent':{'key':'PR-2'}}",
                "priority|'fields':{'priority':'High'}",
                "priority|'fields':{'priority':{'id':'99'}}",
                "versions|'fields':{'versions':[{'name':'2.0'}]}",
                "customfield_10006|'fields':{'customfield_10006':'no epic'}",
                "customfield_10020|'fields':{'customfield_10020':'0-a:'}",
                "properties|'properties':[{'key':'x'}]"
            })
    void A_wrong_value_is_told_under_the_name_of_its_field(String field, String body) {
        edit(body).statusCode(400).body("errors", hasKey(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'other':1"})
    void An_edit_of_nothing_is_refused(String body) {
        edit(body).statusCode(400).body("errorMessages", contains("one of 'fields' or 'update' required"));
    }

    @Test
    void The_type_can_be_one_of_the_same_kind() {
        edit("'fields':{'issuetype':{'name':'Bug'}}").statusCode(204);
        get("fred", "issue/PR-1?expand=changelog")
                .body("fields.issuetype.name", equalTo("Bug"))
                .body(item("issuetype") + ".fromString", equalTo("Story"))
                .body(item("issuetype") + ".toString", equalTo("Bug"));
        edit("'fields':{'issuetype':{'name':'Epic'}}").statusCode(400).body("errors", hasKey("customfield_10006"));
        edit("'fields':{'issuetype':{'name':'Epic'},'customfield_10006':'Grown'}")
                .statusCode(204);
        get("fred", "issue/PR-1")
                .body("fields.issuetype.name", equalTo("Epic"))
                .body("fields.customfield_10006", equalTo("Grown"))
                .body("fields.customfield_10005", nullValue());
    }

    @Test
    void Properties_are_stored_with_the_edit() {
        edit("'properties':[{'key':'build','value':{'nr':7}}]").statusCode(204);
        get("fred", "issue/PR-1/properties/build").statusCode(200).body("value.nr", equalTo(7));
        edit("'fields':{'summary':''},'properties':[{'key':'other','value':1}]").statusCode(400);
        get("fred", "issue/PR-1/properties").body("keys.key", contains("build"));
    }

    @Test
    void Only_who_may_edit_can() {
        put("viewer", "issue/PR-1", "{'fields':{'summary':'x'}}")
                .statusCode(403)
                .body("errorMessages", hasItem("You do not have permission to edit issues in this project."));
        put("fred", "issue/SEC-1", "{'fields':{'summary':'x'}}")
                .statusCode(404)
                .body("errorMessages", contains("Issue Does Not Exist"));
        put("fred", "issue/PR-99999", "{'fields':{'summary':'x'}}").statusCode(404);
        jira.anonymous().body("{}").put(PLATFORM + "issue/PR-1").then().statusCode(401);
        put("fred", "issue/PR-1?notifyUsers=false", "{'fields':{'summary':'x'}}")
                .statusCode(403);
        put("admin", "issue/PR-1?notifyUsers=false", "{'fields':{'summary':'x'}}")
                .statusCode(204);
    }

    private ValidatableResponse edit(String body) {
        return put("fred", "issue/PR-1", "{" + body + "}");
    }

    private static String item(String field) {
        return "changelog.histories[-1].items.find{it.field=='" + field + "'}";
    }
}
