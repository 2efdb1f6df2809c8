package dev.backlot.api.platform.constant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.backlot.api.platform.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Issue types: who sees them, how they are made, changed and taken away. */
class IssueTypeTest extends PlatformTest {

    private static final String STORY = "10001";

    @Test
    void Types_have_the_recorded_form() {
        get("viewer", "issuetype").statusCode(200).body("name", contains("Epic", "Story", "Task", "Sub-task", "Bug"));
        Map<String, Object> task =
                get("viewer", "issuetype/10002").statusCode(200).extract().path("$");
        assertThat(task.keySet())
                .containsExactly("self", "id", "description", "iconUrl", "name", "subtask", "avatarId");
        get("viewer", "issuetype/4711").statusCode(404);
        get("viewer", "issuetype/x").statusCode(404);
        get("viewer", "issuetype/page?query=t&maxResults=2&startAt=1")
                .statusCode(200)
                .body("total", equalTo(3))
                .body("isLast", equalTo(true))
                .body("values.name", contains("Task", "Sub-task"));
        get("viewer", "issuetype/page?projectIds=10002").body("values", empty());
        get("admin", "issuetype/page?projectIds=10002").body("total", equalTo(5));
        get("viewer", "issuetype/page?projectIds=,y").statusCode(400);
    }

    @Test
    void A_new_type_joins_the_default_scheme_and_can_be_used_where_that_is() {
        String id = create("{'name':'Idea','description':'What might be','type':'standard'}");

        get("admin", "issuetype/" + id)
                .body("description", equalTo("What might be"))
                .body("subtask", equalTo(false))
                .body("avatarId", equalTo(10300));
        get("admin", "issuetypescheme/10003").body("issueTypes.id", hasItem(id));
        get("viewer", "issuetype/" + id).statusCode(404);
        String issue = "{'fields':{'project':{'key':'PR'},'issuetype':{'id':'" + id + "'},'summary':'s'}}";
        post("fred", "issue", issue).statusCode(400).body("errors", hasKey("issuetype"));

        post("admin", "issuetypescheme/10003/associations", "{'idsOrKeys':['PR']}")
                .statusCode(200);
        get("viewer", "issuetype/" + id).statusCode(200);
        post("fred", "issue", issue).statusCode(201);
    }

    @Test
    void A_type_of_sub_tasks_is_made_by_its_kind() {
        String id = create("{'name':'Step','type':'subtask'}");

        get("admin", "issuetype/" + id).body("subtask", equalTo(true)).body("description", equalTo(""));
        post("admin", "issuetype", "{'name':'x','type':'other'}")
                .statusCode(400)
                .body("errors", hasKey("type"));
    }

    @Test
    void Only_administrators_change_types() {
        post("fred", "issuetype", "{'name':'x'}").statusCode(403);
        put("fred", "issuetype/10002", "{'name':'x'}").statusCode(403);
        delete("fred", "issuetype/10002").statusCode(403);
        jira.anonymous()
                .body(json("{'name':'x'}"))
                .post(PLATFORM + "issuetype")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'name':''}", "{'name':' '}", "{'name':null}", "{'name':{}}"})
    void A_type_needs_a_name(String body) {
        post("admin", "issuetype", body).statusCode(400).body("errors", hasKey("name"));
    }

    @Test
    void Names_are_short_and_unique() {
        post("admin", "issuetype", "{'name':'" + "x".repeat(61) + "'}").statusCode(400);
        post("admin", "issuetype", "{'name':'story'}").statusCode(409);
        put("admin", "issuetype/10002", "{'name':'Story'}").statusCode(409);
        put("admin", "issuetype/10002", "{'name':''}").statusCode(400);
        put("admin", "issuetype/4711", "{'name':'y'}").statusCode(404);
    }

    @Test
    void A_change_keeps_what_is_not_mentioned_and_shows_everywhere() {
        put("admin", "issuetype/" + STORY, "{'name':'Wish'}")
                .statusCode(200)
                .body("name", equalTo("Wish"))
                .body(
                        "description",
                        equalTo("Created by Jira Software - do not edit or delete." + " Issue type for a user story."));
        put("admin", "issuetype/" + STORY, "{'description':'d','name':'Wish'}").body("description", equalTo("d"));

        get("viewer", "search?jql=type=Wish&maxResults=1").body("issues[0].fields.issuetype.name", equalTo("Wish"));
        get("viewer", "search?jql=type=Story").statusCode(400);
    }

    @Test
    void A_type_without_issues_simply_goes() {
        String id = create("{'name':'Idea'}");
        put("admin", "issuetype/" + id + "/properties/p", "1").statusCode(201);

        delete("admin", "issuetype/" + id).statusCode(204);

        get("admin", "issuetype/" + id).statusCode(404);
        get("admin", "issuetypescheme/10003").body("issueTypes.id", not(hasItem(id)));
    }

    @Test
    void The_issues_of_a_type_that_goes_get_another() {
        delete("admin", "issuetype/" + STORY).statusCode(400);
        delete("admin", "issuetype/" + STORY + "?alternativeIssueTypeId=10003").statusCode(400);
        delete("admin", "issuetype/" + STORY + "?alternativeIssueTypeId=4711").statusCode(400);
        delete("admin", "issuetype/10000?alternativeIssueTypeId=10002").statusCode(400);
        delete("admin", "issuetype/4711").statusCode(404);
        String key = get("admin", "search?jql=type=Story&maxResults=1&fields=key")
                .extract()
                .path("issues[0].key");

        delete("admin", "issuetype/" + STORY + "?alternativeIssueTypeId=10002").statusCode(204);

        get("admin", "issue/" + key + "?expand=changelog")
                .body("fields.issuetype.name", equalTo("Task"))
                .body("changelog.histories[-1].items[0].field", equalTo("issuetype"))
                .body("changelog.histories[-1].items[0].fromString", equalTo("Story"))
                .body("changelog.histories[-1].items[0].to", equalTo("10002"));
        get("viewer", "issuetype").body("name", contains("Epic", "Task", "Sub-task", "Bug"));
    }

    @Test
    void Alternatives_are_of_the_same_kind() {
        get("viewer", "issuetype/" + STORY + "/alternatives")
                .statusCode(200)
                .body("name", contains("Epic", "Task", "Bug"));
        get("viewer", "issuetype/10003/alternatives").statusCode(200).body("$", empty());
        get("viewer", "issuetype/4711/alternatives").statusCode(404);
    }

    @Test
    void Properties_are_seen_by_all_and_set_by_administrators() {
        String properties = "issuetype/" + STORY + "/properties";

        put("admin", properties + "/a", "{'x':1}").statusCode(201);
        put("admin", properties + "/a", "{'x':2}").statusCode(200);
        get("viewer", properties)
                .statusCode(200)
                .body("keys.key", contains("a"))
                .body("keys.self", contains(jira.url() + PLATFORM + properties + "/a"));
        get("viewer", properties + "/a").statusCode(200).body("value.x", equalTo(2));
        get("viewer", properties + "/b").statusCode(404);
        put("fred", properties + "/a", "1").statusCode(403);
        delete("fred", properties + "/a").statusCode(403);
        delete("admin", properties + "/a").statusCode(204);
        delete("admin", properties + "/a").statusCode(404);
        get("viewer", "issuetype/x/properties").statusCode(400);
        get("viewer", "issuetype/4711/properties").statusCode(404);
    }

    private String create(String body) {
        return post("admin", "issuetype", body).statusCode(201).extract().path("id");
    }
}
