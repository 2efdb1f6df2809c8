package dev.backlot.api.platform.field;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Defining, listing and deleting fields, and their options. */
class CustomFieldTest extends PlatformTest {

    private static final String PLUGIN = "com.atlassian.jira.plugin.system.customfieldtypes:";

    @Test
    void A_field_is_defined_and_listed() {
        String id = define("Paint", "select", "multiselectsearcher")
                .statusCode(201)
                .body("name", equalTo("Paint"))
                .body("custom", equalTo(true))
                .body("orderable", equalTo(true))
                .body("navigable", equalTo(true))
                .body("searchable", equalTo(true))
                .body("schema.type", equalTo("option"))
                .body("schema.custom", equalTo(PLUGIN + "select"))
                .body("clauseNames", hasItem("Paint"))
                .extract()
                .path("id");

        get("fred", "field").body("id", hasItem(id));
        get("fred", "issue/PR-1").body("fields", hasKey(id)).body("fields." + id, nullValue());
        get("admin", "customFields?search=paint")
                .statusCode(200)
                .body("total", equalTo(1))
                .body("values[0].id", equalTo(id))
                .body("values[0].numericId", equalTo(Integer.parseInt(id.substring(12))))
                .body("values[0].isAllProjects", equalTo(true))
                .body("values[0].projectsCount", equalTo(3))
                .body("values[0].screensCount", equalTo(0))
                .body("values[0].isLocked", equalTo(false));
    }

    @Test
    void A_field_may_be_for_some_projects_and_types_only() {
        String id = post(
                        "admin",
                        "field",
                        "{'name':'Only bugs','type':'" + PLUGIN
                                + "textfield','projectIds':[10000],'issueTypeIds':['10004']}")
                .statusCode(201)
                .body("searchable", equalTo(false))
                .body("clauseNames", empty())
                .extract()
                .path("id");

        get("fred", "issue/PR-1").body("fields", not(hasKey(id)));
        get("admin", "customFields?projectIds=10001").body("values.id", not(hasItem(id)));
        get("admin", "customFields?projectIds=10000").body("values.id", hasItem(id));
        jira.anonymous().get(PLATFORM + "field").then().body("id", not(hasItem(id)));
        get("viewer", "field").body("id", hasItem(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name|{'type':'T:textfield'}",
                "name|{'name':' ','type':'T:textfield'}",
                "name|{'name':{},'type':'T:textfield'}",
                "type|{'name':'x'}",
                "type|{'name':'x','type':'T:nosuch'}",
                "searcherKey|{'name':'x','type':'T:textfield','searcherKey':'T:daterange'}",
                "projectIds|{'name':'x','type':'T:textfield','projectIds':[4711]}",
                "projectIds|{'name':'x','type':'T:textfield','projectIds':'x'}",
                "issueTypeIds|{'name':'x','type':'T:textfield','issueTypeIds':[4711]}"
            })
    void What_is_wrong_with_a_definition_is_told(String key, String body) {
        post("admin", "field", body.replace("T:", PLUGIN)).statusCode(400).body("errors", hasKey(key));
    }

    @Test
    void Only_administrators_define_list_and_delete_fields() {
        post("fred", "field", "{'name':'x','type':'" + PLUGIN + "url'}").statusCode(403);
        get("fred", "customFields").statusCode(403);
        delete("fred", "customFields?ids=customfield_10100").statusCode(403);
        post("fred", "customFields/10100/options", "{'value':'x'}").statusCode(403);
        jira.anonymous().body("{}").post(PLATFORM + "field").then().statusCode(401);
        jira.anonymous().get(PLATFORM + "customFields").then().statusCode(401);
        jira.anonymous().delete(PLATFORM + "customFields?ids=1").then().statusCode(401);
    }

    @Test
    void Fields_are_found_by_what_they_are_and_sorted() {
        get("admin", "customFields?types=select,datepicker&sortColumn=name&sortOrder=desc")
                .body("values.name", contains("Severity", "Go-live"));
        get("admin", "customFields?types=" + PLUGIN + "userpicker").body("values.name", contains("Reviewer"));
        get("admin", "customFields?screenIds=1&maxResults=1&startAt=1")
                .body("startAt", equalTo(1))
                .body("maxResults", equalTo(1))
                .body("isLast", equalTo(false))
                .body("values", hasSize(1));
        get("admin", "customFields?screenIds=2").body("values", empty());
        get("admin", "customFields?sortColumn=issuesWithValue&sortOrder=desc&maxResults=1")
                .body("values.name", contains("Severity"))
                .body("values[0].issuesWithValue", equalTo(3));
        get("admin", "customFields?search=epic").body("values.isLocked", hasItem(true));
        get("admin", "customFields?lastValueUpdate=2000-01-01").body("values.name", hasItem("Severity"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sortColumn=nosuch", "sortOrder=up", "lastValueUpdate=x", "projectIds=x", "startAt=-1"})
    void A_wrong_question_is_refused(String query) {
        get("admin", "customFields?" + query).statusCode(400);
    }

    @Test
    void Deleted_fields_are_gone_with_their_values() {
        delete("admin", "customFields?ids=customfield_10100,customfield_10004,customfield_4711")
                .statusCode(200)
                .body("message", equalTo("Custom fields bulk delete operation finished."))
                .body("deletedCustomFields", contains("customfield_10100"))
                .body("notDeletedCustomFields.keySet()", containsInAnyOrder("customfield_10004", "customfield_4711"));

        get("fred", "field").body("id", not(hasItem("customfield_10100")));
        get("fred", "issue/PR-1").body("fields", not(hasKey("customfield_10100")));
        get("admin", "screens/1/tabs/1/fields").body("id", not(hasItem("customfield_10100")));
        get("fred", "customFieldOption/10100").statusCode(404);
        delete("admin", "customFields?ids=customfield_10004").statusCode(400);
        delete("admin", "customFields").statusCode(400);
    }

    @Test
    void Options_are_shown_searched_and_paged() {
        get("fred", "customFieldOption/10101")
                .statusCode(200)
                .body("value", equalTo("Major"))
                .body("disabled", equalTo(false))
                .body("self", equalTo(jira.url() + "/rest/api/2/customFieldOption/10101"));
        get("fred", "customFieldOption/10000").body("value", equalTo("Impediment"));
        get("fred", "customFields/customfield_10100/options")
                .body("total", equalTo(4))
                .body("options.value", contains("Critical", "Major", "Minor", "Cosmetic"));
        get("fred", "customFields/10100/options?query=mIn&projectIds=10000").body("options.value", contains("Minor"));
        get("fred", "customFields/10100/options?maxResults=3&page=2")
                .body("total", equalTo(4))
                .body("options.value", contains("Cosmetic"));
        get("fred", "customFields/10102/options").body("total", equalTo(0));
        get("fred", "customFields/10100/options?page=0").statusCode(400);
        get("fred", "customFields/10100/options?maxResults=x").statusCode(400);
        get("fred", "customFields/4711/options").statusCode(404);
        get("fred", "customFieldOption/4711").statusCode(404);
        get("fred", "customFieldOption/x").statusCode(404);
    }

    @Test
    void Options_are_added() {
        post("admin", "customFields/customfield_10100/options", "{'value':' Blocker '}")
                .statusCode(201)
                .body("value", equalTo("Blocker"));

        get("fred", "customFields/10100/options").body("options.value", hasItems("Cosmetic", "Blocker"));
        post("admin", "customFields/10100/options", "{'value':'blocker'}").statusCode(400);
        post("admin", "customFields/10100/options", "{}").statusCode(400);
        post("admin", "customFields/10102/options", "{'value':'x'}").statusCode(400);
        post("admin", "customFields/10009/options", "{'value':'x'}").statusCode(400);
        post("admin", "customFields/4711/options", "{'value':'x'}").statusCode(404);
    }

    private ValidatableResponse define(String name, String type, String searcher) {
        return post(
                "admin",
                "field",
                "{'name':'" + name + "','description':'d','type':'" + PLUGIN + type + "','searcherKey':'" + PLUGIN
                        + searcher + "'}");
    }
}
