package dev.backlot.api.platform.scheme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which types the issues of projects may have. */
class IssueTypeSchemeTest extends PlatformTest {

    private static final String SCHEMES = "issuetypescheme";
    private static final String SMALL =
            "{'name':'Small','description':'d','issueTypeIds':['10002','10003']," + "'defaultIssueTypeId':'10002'}";

    @Test
    void The_list_shows_types_where_they_are_asked_for() {
        get("admin", SCHEMES)
                .statusCode(200)
                .body("schemes.name", hasItems("Default Issue Type Scheme", "PR: Scrum Issue Type Scheme"))
                .body("schemes.issueTypes.flatten()", contains(nullValue(), nullValue(), nullValue(), nullValue()));
        get("admin", SCHEMES + "?expand=schemes.issueTypes,schemes.defaultIssueType")
                .body("schemes[0].issueTypes.name", hasItem("Story"));
        get("fred", SCHEMES).statusCode(403);
        jira.anonymous().get(PLATFORM + SCHEMES).then().statusCode(401);
    }

    @Test
    void A_scheme_is_made_shown_changed_and_deleted() {
        String id = create(SMALL);
        get("admin", SCHEMES + "/" + id)
                .statusCode(200)
                .body("self", equalTo(jira.url() + PLATFORM + SCHEMES + "/" + id))
                .body("name", equalTo("Small"))
                .body("description", equalTo("d"))
                .body("defaultIssueType.name", equalTo("Task"))
                .body("issueTypes.name", contains("Task", "Sub-task"));

        put("admin", SCHEMES + "/" + id, "{'issueTypeIds':['10004'],'name':'Bugs'}")
                .statusCode(200)
                .body("name", equalTo("Bugs"))
                .body("description", equalTo("d"))
                .body("defaultIssueType", nullValue())
                .body("issueTypes.name", contains("Bug"));

        delete("admin", SCHEMES + "/" + id).statusCode(204);
        get("admin", SCHEMES + "/" + id).statusCode(404);
        delete("admin", SCHEMES + "/" + id).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'x'}",
                "{'name':'x','issueTypeIds':[]}",
                "{'name':'x','issueTypeIds':['4711']}",
                "{'name':'x','issueTypeIds':['10003']}",
                "{'name':'x','issueTypeIds':'10002'}",
                "{'name':'x','issueTypeIds':['10002'],'defaultIssueTypeId':'10001'}",
                "{'name':'','issueTypeIds':['10002']}",
                "{'issueTypeIds':['10002']}",
                "{'name':'Default issue type scheme','issueTypeIds':['10002']}"
            })
    void What_does_not_do_is_refused(String body) {
        post("admin", SCHEMES, body).statusCode(400);
        get("admin", SCHEMES).body("schemes.size()", equalTo(4));
    }

    @Test
    void Only_administrators_see_and_change_schemes() {
        post("fred", SCHEMES, SMALL).statusCode(403);
        get("fred", SCHEMES + "/10003").statusCode(403);
        put("fred", SCHEMES + "/10003", SMALL).statusCode(403);
        delete("fred", SCHEMES + "/10003").statusCode(403);
        get("fred", SCHEMES + "/10003/associations").statusCode(403);
        put("fred", SCHEMES + "/10003/associations", "{'idsOrKeys':[]}").statusCode(403);
        post("fred", SCHEMES + "/10003/associations", "{'idsOrKeys':[]}").statusCode(403);
        delete("fred", SCHEMES + "/10003/associations").statusCode(403);
        delete("fred", SCHEMES + "/10003/associations/PR").statusCode(403);
        get("admin", SCHEMES + "/x").statusCode(400);
        get("admin", SCHEMES + "/4711").statusCode(404);
    }

    @Test
    void The_default_scheme_stays() {
        delete("admin", SCHEMES + "/10003").statusCode(403);
        delete("admin", SCHEMES + "/10003/associations").statusCode(403);
        delete("admin", SCHEMES + "/10003/associations/PR").statusCode(403);
    }

    @Test
    void A_scheme_that_issues_do_not_fit_into_is_not_given_to_their_project() {
        String id = create(SMALL);

        put("admin", SCHEMES + "/" + id + "/associations", "{'idsOrKeys':['PR']}")
                .statusCode(400);
        post("admin", SCHEMES + "/" + id + "/associations", "{'idsOrKeys':['NOPE']}")
                .statusCode(400);
        post("admin", SCHEMES + "/" + id + "/associations", "{}").statusCode(400);
        put("admin", SCHEMES + "/10100", "{'issueTypeIds':['10002']}").statusCode(400);
        get("admin", SCHEMES + "/" + id + "/associations").statusCode(200).body("$", empty());
        get("admin", SCHEMES + "/10100/associations").body("key", contains("PR"));
    }

    @Test
    void A_project_has_the_types_of_its_scheme() {
        String all = "'10000','10001','10002','10003','10004'";
        String id = create("{'name':'All','issueTypeIds':[" + all + "]}");
        String idea = post("admin", "issuetype", "{'name':'Idea'}").extract().path("id");

        post("admin", SCHEMES + "/" + id + "/associations", "{'idsOrKeys':['PR',10001]}")
                .statusCode(200);
        get("admin", SCHEMES + "/" + id + "/associations").body("key", contains("PR", "HSP"));
        put("admin", SCHEMES + "/" + id, "{'issueTypeIds':[" + all + ",'" + idea + "']}")
                .statusCode(200);
        get("viewer", "issuetype/page?projectIds=10000").body("values.name", hasItem("Idea"));
        post("fred", "issue", "{'fields':{'project':{'key':'PR'},'issuetype':{'id':'" + idea + "'},'summary':'s'}}")
                .statusCode(201);

        put("admin", SCHEMES + "/" + id, "{'issueTypeIds':[" + all + "]}").statusCode(400);
        put("admin", SCHEMES + "/" + id + "/associations", "{'idsOrKeys':['PR']}")
                .statusCode(200);
        get("admin", SCHEMES + "/10003/associations").body("key", contains("HSP"));
        delete("admin", SCHEMES + "/" + id + "/associations/HSP").statusCode(404);
        delete("admin", SCHEMES + "/" + id + "/associations/NOPE").statusCode(404);
        delete("admin", SCHEMES + "/" + id + "/associations/PR").statusCode(204);
        get("admin", SCHEMES + "/" + id + "/associations").body("$", empty());
        get("admin", SCHEMES + "/10003/associations").body("key", contains("PR", "HSP"));

        put("admin", SCHEMES + "/" + id + "/associations", "{'idsOrKeys':['HSP']}")
                .statusCode(200);
        delete("admin", SCHEMES + "/" + id + "/associations").statusCode(204);
        delete("admin", SCHEMES + "/" + id).statusCode(204);
        get("admin", SCHEMES).body("schemes.name", not(hasItem("All")));
        get("admin", SCHEMES + "/10003").body("", hasKey("issueTypes"));
    }

    private String create(String body) {
        return post("admin", SCHEMES, body).statusCode(200).extract().path("id");
    }
}
