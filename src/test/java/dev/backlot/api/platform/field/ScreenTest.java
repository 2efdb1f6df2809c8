package dev.backlot.api.platform.field;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.backlot.api.platform.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Screens, their tabs, and the fields on them. */
class ScreenTest extends PlatformTest {

    private static final String TABS = "screens/1/tabs";
    private static final String FIELDS = TABS + "/1/fields";

    @Test
    void The_screens_are_those_of_every_Jira() {
        get("admin", "screens")
                .statusCode(200)
                .body("name", contains("Default Screen", "Workflow Screen", "Resolve Issue Screen"))
                .body("[0].id", equalTo(1));
        get("admin", "screens?search=issue").body("name", contains("Resolve Issue Screen"));
        get("admin", "screens?startAt=1&maxResults=1").body("name", contains("Workflow Screen"));
    }

    @Test
    void Tabs_are_added_renamed_moved_and_deleted() {
        int tab = post("admin", TABS, "{'name':' More '}")
                .statusCode(200)
                .body("name", equalTo("More"))
                .extract()
                .path("id");
        get("admin", TABS).body("name", contains("Field Tab", "More"));
        put("admin", TABS + "/" + tab, "{'name':'Less'}").statusCode(200).body("name", equalTo("Less"));
        put("admin", TABS + "/" + tab, "{'name':'less'}").statusCode(200);
        post("admin", TABS + "/" + tab + "/move/0", "").statusCode(204);
        get("admin", TABS).body("name", contains("less", "Field Tab"));
        delete("admin", TABS + "/" + tab).statusCode(204);
        get("admin", TABS).body("name", contains("Field Tab"));
        delete("admin", TABS + "/1").statusCode(412).body("errorMessages", hasSize(1));
        get("admin", TABS).body("name", contains("Field Tab"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'name':' '}", "{'name':'field tab'}"})
    void A_tab_needs_a_name_of_its_own(String body) {
        post("admin", TABS, body).statusCode(400).body("errors", hasKey("name"));
        post("admin", TABS, "{'name':'" + "x".repeat(41) + "'}").statusCode(400);
    }

    @Test
    void Fields_are_added_moved_shown_and_taken_off() {
        get("admin", FIELDS)
                .body(
                        "[0]",
                        equalTo(Map.of("id", "summary", "name", "Summary", "type", "system", "showWhenEmpty", false)));
        get("admin", "screens/1/availableFields")
                .statusCode(200)
                .body("id", hasItem("resolution"))
                .body("id", not(hasItem("summary")))
                .body("id", not(hasItem("comment")));
        post("admin", FIELDS, "{'fieldId':'resolution'}")
                .statusCode(200)
                .body("$", allOf(hasEntry("id", "resolution"), hasEntry("name", "Resolution")));
        get("admin", "screens/1/availableFields").body("id", not(hasItem("resolution")));
        post("admin", FIELDS + "/resolution/move", "{'position':'First'}").statusCode(204);
        get("admin", FIELDS).body("id[0]", equalTo("resolution"));
        post("admin", FIELDS + "/resolution/move", "{'position':'Later'}").statusCode(204);
        get("admin", FIELDS).body("id[1]", equalTo("resolution"));
        post("admin", FIELDS + "/resolution/move", "{'position':'Earlier'}").statusCode(204);
        get("admin", FIELDS).body("id[0]", equalTo("resolution"));
        post("admin", FIELDS + "/resolution/move", "{'after':'" + jira.url() + "/rest/x/priority'}")
                .statusCode(204);
        get("admin", FIELDS).body("id[3]", equalTo("priority")).body("id[4]", equalTo("resolution"));
        post("admin", FIELDS + "/resolution/move", "{'position':'Last'}").statusCode(204);
        get("admin", FIELDS).body("id[-1]", equalTo("resolution"));
        put("admin", FIELDS + "/resolution/updateShowWhenEmptyIndicator/true", "")
                .statusCode(204);
        get("admin", FIELDS).body("[-1].showWhenEmpty", equalTo(true));
        delete("admin", FIELDS + "/resolution").statusCode(204);
        get("admin", FIELDS).body("id", not(hasItem("resolution")));
    }

    @Test
    void What_is_on_the_screen_decides_what_can_be_set() {
        get("fred", "issue/PR-2/editmeta").statusCode(200).body("fields", hasKey("customfield_10104"));
        delete("admin", FIELDS + "/customfield_10104").statusCode(204);
        get("fred", "issue/PR-2/editmeta").body("fields", not(hasKey("customfield_10104")));
        get("fred", "issue/createmeta/PR/issuetypes/10001?maxResults=100")
                .body("values.fieldId", not(hasItem("customfield_10104")));
        post("admin", "screens/addToDefault/customfield_10104", "").statusCode(201);
        get("admin", FIELDS).body("id[-1]", equalTo("customfield_10104"));
        get("fred", "issue/createmeta/PR/issuetypes/10001?maxResults=100")
                .body("values.fieldId", hasItems("customfield_10104", "summary"));
        post("admin", "screens/addToDefault/customfield_10104", "").statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,screens/4711/tabs",
        "GET,screens/x/tabs",
        "GET,screens/4711/availableFields",
        "GET,screens/1/tabs/4711/fields",
        "GET,screens/2/tabs/1/fields",
        "POST,screens/4711/tabs",
        "PUT,screens/1/tabs/4711",
        "DELETE,screens/1/tabs/4711",
        "POST,screens/1/tabs/1/move/5",
        "POST,screens/1/tabs/1/move/-1",
        "POST,screens/1/tabs/1/fields",
        "POST,screens/1/tabs/4711/fields",
        "POST,screens/addToDefault/nosuch",
        "DELETE,screens/1/tabs/1/fields/resolution",
        "POST,screens/1/tabs/1/fields/summary/move",
        "POST,screens/1/tabs/1/fields/resolution/move",
        "PUT,screens/1/tabs/1/fields/resolution/updateShowWhenEmptyIndicator/true",
        "PUT,screens/1/tabs/1/fields/summary/updateShowWhenEmptyIndicator/maybe"
    })
    void What_is_not_there_is_a_wrong_request(String method, String path) {
        jira.as("admin")
                .body("{\"name\":\"x\"}")
                .request(method, PLATFORM + path)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,screens",
        "GET,screens/1/tabs",
        "GET,screens/1/availableFields",
        "GET,screens/1/tabs/1/fields",
        "POST,screens/1/tabs",
        "PUT,screens/1/tabs/1",
        "DELETE,screens/1/tabs/1",
        "POST,screens/1/tabs/1/move/0",
        "POST,screens/1/tabs/1/fields",
        "POST,screens/addToDefault/resolution",
        "DELETE,screens/1/tabs/1/fields/summary",
        "POST,screens/1/tabs/1/fields/summary/move",
        "PUT,screens/1/tabs/1/fields/summary/updateShowWhenEmptyIndicator/true"
    })
    void Only_administrators_work_with_screens(String method, String path) {
        String body = json("{'name':'x','fieldId':'resolution','position':'Last'}");
        jira.as("fred").body(body).request(method, PLATFORM + path).then().statusCode(401);
        jira.anonymous().body(body).request(method, PLATFORM + path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'fieldId':'summary'}", "{'fieldId':'nosuch'}", "{'fieldId':'status'}", "{'fieldId':'comment'}"
            })
    void Only_a_field_that_can_be_there_and_is_not_yet_is_added(String body) {
        post("admin", FIELDS, body).statusCode(400);
    }

    @Test
    void The_administrator_of_a_project_may_look_for_that_project() {
        get("fred", TABS).statusCode(401);
        get("fred", TABS + "?projectKey=PR").statusCode(401);
        get("admin", TABS + "?projectKey=PR").statusCode(200);
        jira.anonymous().get(PLATFORM + "screens").then().statusCode(401);
        get("fred", "screens").statusCode(401).body("$", aMapWithSize(2));
    }
}
