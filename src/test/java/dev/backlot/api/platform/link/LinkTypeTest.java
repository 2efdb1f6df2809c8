package dev.backlot.api.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import dev.backlot.api.platform.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of links. */
class LinkTypeTest extends PlatformTest {

    private static final String NEW = "{'name':'Tests','inward':'is tested by','outward':'tests'}";

    @Test
    void The_usual_types_are_there_in_the_recorded_form() {
        Map<String, Object> first = get("viewer", "issueLinkType")
                .statusCode(200)
                .body("issueLinkTypes.name", contains("Blocks", "Cloners", "Duplicate", "Relates"))
                .extract()
                .path("issueLinkTypes[0]");
        assertThat(first.keySet()).containsExactly("id", "name", "inward", "outward", "self");
        get("viewer", "issueLinkType/10000").statusCode(200).body("inward", equalTo("is blocked by"));
        get("viewer", "issueLinkType/4711").statusCode(404);
        get("viewer", "issueLinkType/x").statusCode(400);
        jira.anonymous().get(PLATFORM + "issueLinkType").then().statusCode(401);
        jira.anonymous().get(PLATFORM + "issueLinkType/10000").then().statusCode(401);
    }

    @Test
    void An_administrator_makes_changes_and_deletes_types() {
        String id =
                post("admin", "issueLinkType", NEW).statusCode(201).extract().path("id");
        put("admin", "issueLinkType/" + id, "{'name':'Checks'}")
                .statusCode(200)
                .body("name", equalTo("Checks"))
                .body("outward", equalTo("tests"));
        post(
                        "fred",
                        "issueLink",
                        "{'type':{'name':'Checks'},'inwardIssue':{'key':'PR-5'},'outwardIssue':{'key':'PR-6'}}")
                .statusCode(201);
        delete("admin", "issueLinkType/" + id).statusCode(204);
        get("viewer", "issueLinkType/" + id).statusCode(404);
        get("viewer", "issue/PR-5?expand=changelog")
                .body("fields.issuelinks", empty())
                .body("changelog.histories[-1].items[0].fromString", equalTo("This issue tests PR-6"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'name':' ','inward':'a','outward':'b'}",
                "{'name':'blocks','inward':'a','outward':'b'}",
                "{'name':'x','inward':'','outward':'b'}",
                "{'name':'x','inward':'a'}",
                "{'name':'1234567890123456789012345678901234567890123456789012345678901','inward':'a','outward':'b'}",
                "{'name':[],'inward':'a','outward':'b'}"
            })
    void What_is_no_type_is_refused(String body) {
        post("admin", "issueLinkType", body).statusCode(400);
    }

    @Test
    void Types_belong_to_administrators() {
        post("fred", "issueLinkType", NEW).statusCode(404);
        put("fred", "issueLinkType/10000", NEW).statusCode(404);
        delete("fred", "issueLinkType/10000").statusCode(404);
        jira.anonymous().body(json(NEW)).post(PLATFORM + "issueLinkType").then().statusCode(401);
        put("admin", "issueLinkType/4711", NEW).statusCode(404);
        delete("admin", "issueLinkType/x").statusCode(400);
        put("admin", "issueLinkType/10000", "{'name':'Relates'}")
                .statusCode(400)
                .body("errors", hasKey("name"));
    }

    @Test
    void There_are_no_links_with_other_servers() {
        jira.as("viewer")
                .get("/rest/applinks/latest/listApplicationlinks")
                .then()
                .statusCode(200)
                .body("list", empty());
        jira.as("viewer").get("/rest/applinks/1.0/listApplicationlinks").then().statusCode(200);
    }
}
