package dev.backlot.api.platform.field;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Setting the fields that users defined, on new issues and on known ones. */
class FieldEditTest extends PlatformTest {

    private static final String LAST = "changelog.histories[-1].items";

    @Test
    void A_new_issue_begins_with_values() {
        String key = post(
                        "fred",
                        "issue",
                        "{'fields':{'project':{'key':'PR'},'issuetype':{'name':'Bug'},'summary':'s',"
                                + "'customfield_10100':{'value':'Minor'},"
                                + "'customfield_10101':[{'id':'10105'},{'value':'Chrome'}],"
                                + "'customfield_10102':'Somebody','customfield_10103':{'name':'mia'},"
                                + "'customfield_10104':'2026-12-24'}}")
                .statusCode(201)
                .extract()
                .path("key");

        get("fred", "issue/" + key + "?expand=changelog")
                .body("fields.customfield_10100.value", equalTo("Minor"))
                .body("fields.customfield_10101.value", contains("Chrome", "Firefox"))
                .body("fields.customfield_10102", equalTo("Somebody"))
                .body("fields.customfield_10103.name", equalTo("mia"))
                .body("fields.customfield_10104", equalTo("2026-12-24"))
                .body("changelog.total", equalTo(0));
    }

    @Test
    void A_change_is_shown_and_written_down() {
        put("fred", "issue/PR-1", "{'fields':{'customfield_10100':{'id':'10100'}}}")
                .statusCode(204);
        get("fred", "issue/PR-1?expand=changelog")
                .body("fields.customfield_10100.value", equalTo("Critical"))
                .body(LAST + "[0].field", equalTo("Severity"))
                .body(LAST + "[0].fieldtype", equalTo("custom"))
                .body(LAST + "[0].from", equalTo("10101"))
                .body(LAST + "[0].fromString", equalTo("Major"))
                .body(LAST + "[0].to", equalTo("10100"))
                .body(LAST + "[0].toString", equalTo("Critical"));
        put(
                        "fred",
                        "issue/PR-1",
                        "{'update':{'customfield_10101':[{'add':{'value':'Edge'}},{'remove':{'id':'10104'}}]}}")
                .statusCode(204);
        get("fred", "issue/PR-1?expand=changelog")
                .body("fields.customfield_10101.value", contains("Safari", "Edge"))
                .body(LAST + "[0].from", equalTo("[10104, 10106]"))
                .body(LAST + "[0].fromString", equalTo("Chrome,Safari"))
                .body(LAST + "[0].to", equalTo("[10106, 10107]"))
                .body(LAST + "[0].toString", equalTo("Safari,Edge"));
        put("fred", "issue/PR-1", "{'fields':{'customfield_10103':{'name':'emma'},'customfield_10104':null}}")
                .statusCode(204);
        get("fred", "issue/PR-1")
                .body("fields.customfield_10103.name", equalTo("emma"))
                .body("fields.customfield_10104", nullValue());
        jira.as("fred").get("/rest/agile/1.0/issue/PR-1").then().body("fields.customfield_10100.id", equalTo("10100"));
    }

    @Test
    void What_is_set_to_what_it_is_changes_nothing() {
        int before = get("fred", "issue/PR-1?expand=changelog").extract().path("changelog.total");
        put(
                        "fred",
                        "issue/PR-1",
                        "{'fields':{'customfield_10100':{'value':'major'},'customfield_10102':'Example & Sons'}}")
                .statusCode(204);
        get("fred", "issue/PR-1?expand=changelog").body("changelog.total", equalTo(before));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "customfield_10100|{'id':'4711'}|Option id '4711' is not valid",
                "customfield_10101|{'id':'10104'}|data was not an array",
                "customfield_10103|{'name':'nobody'}|User 'nobody' was not found in the system.",
                "customfield_10104|'soon'|Error parsing date string: soon",
                "customfield_4711|1|Field 'customfield_4711' cannot be set. It is not on the appropriate screen, or unknown."
            })
    void A_wrong_value_changes_nothing_at_all(String field, String value, String text) {
        put("fred", "issue/PR-1", "{'fields':{'summary':'other','" + field + "':" + value + "}}")
                .statusCode(400)
                .body("errors." + field, equalTo(text));
        get("fred", "issue/PR-1").body("fields.summary", equalTo("Take the first order"));
    }

    @Test
    void A_field_that_was_just_defined_can_be_set_once_it_is_on_the_screen() {
        String id = post(
                        "admin",
                        "field",
                        "{'name':'Effort','type':'com.atlassian.jira.plugin.system.customfieldtypes:float'}")
                .extract()
                .path("id");
        put("fred", "issue/PR-1", "{'fields':{'" + id + "':1.5}}")
                .statusCode(400)
                .body("errors", hasKey(id));
        post("admin", "screens/addToDefault/" + id, "").statusCode(201);
        put("fred", "issue/PR-1", "{'fields':{'" + id + "':1.5}}").statusCode(204);
        get("fred", "issue/PR-1").body("fields." + id, equalTo(1.5f));
        get("admin", "customFields?search=effort")
                .body("values[0].issuesWithValue", equalTo(1))
                .body("values[0]", hasKey("lastValueUpdate"));
    }
}
