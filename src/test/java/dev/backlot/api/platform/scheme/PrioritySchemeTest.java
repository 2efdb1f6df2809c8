package dev.backlot.api.platform.scheme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which priorities the issues of projects may have. */
class PrioritySchemeTest extends PlatformTest {

    private static final String SCHEMES = "priorityschemes";
    private static final String ALL = "'optionIds':['1','2','3','4','5']";

    @Test
    void The_list_comes_in_pages() {
        create("{'name':'Zwei','optionIds':['1','2']}");

        get("admin", SCHEMES)
                .statusCode(200)
                .body("startAt", equalTo(0))
                .body("maxResults", equalTo(100))
                .body("total", equalTo(2))
                .body("schemes.name", contains("Default priority scheme", "Zwei"))
                .body("schemes.defaultScheme", contains(true, false))
                .body("schemes[0].projectKeys", nullValue());
        get("admin", SCHEMES + "?startAt=1&maxResults=5000&expand=schemes.projectKeys")
                .body("maxResults", equalTo(1000))
                .body("schemes.size()", equalTo(1));
        get("admin", SCHEMES + "?expand=schemes.projectKeys")
                .body("schemes[0].projectKeys", contains("PR", "HSP", "SEC"));
        get("admin", SCHEMES + "?maxResults=x").statusCode(400);
        get("fred", SCHEMES).statusCode(403);
        jira.anonymous().get(PLATFORM + SCHEMES).then().statusCode(401);
    }

    @Test
    void A_scheme_is_made_shown_changed_and_deleted() {
        int id = create("{'name':'Two','description':'d','optionIds':['2','1'],'defaultOptionId':'1'}");
        get("admin", SCHEMES + "/" + id)
                .statusCode(200)
                .body("id", equalTo(id))
                .body("self", equalTo(jira.url() + PLATFORM + SCHEMES + "/" + id))
                .body("optionIds", contains("2", "1"))
                .body("defaultOptionId", equalTo("1"))
                .body("defaultScheme", equalTo(false));

        put("admin", SCHEMES + "/" + id, "{'name':'Three','optionIds':['3']}")
                .statusCode(200)
                .body("name", equalTo("Three"))
                .body("description", equalTo("d"))
                .body("optionIds", contains("3"))
                .body("defaultOptionId", nullValue());
        delete("admin", SCHEMES + "/" + id).statusCode(204);
        get("admin", SCHEMES + "/" + id).statusCode(404);
        put("admin", SCHEMES + "/" + id, "{}").statusCode(404);
        delete("admin", SCHEMES + "/10001").statusCode(403);
        post("fred", SCHEMES, "{'name':'x','optionIds':['3']}").statusCode(403);
        put("fred", SCHEMES + "/10001", "{}").statusCode(403);
        delete("fred", SCHEMES + "/10001").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'x'}",
                "{'name':'x','optionIds':['77']}",
                "{'name':'x','optionIds':3}",
                "{'name':'x','optionIds':['3'],'defaultOptionId':'1'}",
                "{'optionIds':['3']}",
                "{'name':'default priority scheme','optionIds':['3']}"
            })
    void What_does_not_do_is_refused(String body) {
        post("admin", SCHEMES, body).statusCode(400);
    }

    @Test
    void A_project_gets_a_scheme_and_loses_it() {
        int all = create("{'name':'All'," + ALL + ",'defaultOptionId':'5'}");
        int few = create("{'name':'Few','optionIds':['3']}");
        get("admin", "project/PR/priorityscheme?expand=projectKeys")
                .statusCode(200)
                .body("id", equalTo(10001))
                .body("projectKeys", contains("PR", "HSP", "SEC"));

        put("admin", "project/PR/priorityscheme", "{'id':" + all + "}")
                .statusCode(200)
                .body("id", equalTo(all));
        get("admin", "project/10000/priorityscheme").body("id", equalTo(all));
        String key = post(
                        "fred",
                        "issue",
                        "{'fields':{'project':{'key':'PR'},'issuetype':{'name':'Task'},'summary':'s'}}")
                .statusCode(201)
                .extract()
                .path("key");
        get("fred", "issue/" + key).body("fields.priority.name", equalTo("Lowest"));

        put("admin", "project/PR/priorityscheme", "{'id':" + few + "}").statusCode(400);
        put("admin", SCHEMES + "/" + all, "{'optionIds':['1']}").statusCode(400);
        delete("admin", "project/PR/priorityscheme/" + few).statusCode(400);
        delete("admin", "project/PR/priorityscheme/10001").statusCode(400);
        delete("admin", "project/PR/priorityscheme/" + all).statusCode(200).body("id", equalTo(all));
        get("admin", "project/PR/priorityscheme").body("id", equalTo(10001));
    }

    @Test
    void Who_may_do_what() {
        get("fred", "project/PR/priorityscheme").statusCode(403);
        get("fred", "project/SEC/priorityscheme").statusCode(404);
        get("admin", "project/NOPE/priorityscheme").statusCode(404);
        jira.anonymous().get(PLATFORM + "project/PR/priorityscheme").then().statusCode(401);
        put("fred", "project/PR/priorityscheme", "{'id':10001}").statusCode(403);
        put("admin", "project/PR/priorityscheme", "{'id':4711}").statusCode(404);
        put("admin", "project/PR/priorityscheme", "{}").statusCode(400).body("errors", hasKey("id"));
        put("admin", "project/PR/priorityscheme", "{'id':'x'}").statusCode(400);
        delete("fred", "project/PR/priorityscheme/10001").statusCode(403);
        delete("admin", "project/PR/priorityscheme/4711").statusCode(404);
        delete("admin", "project/PR/priorityscheme/x").statusCode(400);
    }

    private int create(String body) {
        return post("admin", SCHEMES, body).statusCode(201).extract().path("id");
    }
}
