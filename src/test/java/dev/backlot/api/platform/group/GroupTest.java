package dev.backlot.api.platform.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups, who is in them, and what they may use. */
class GroupTest extends PlatformTest {

    @Test
    void A_group_is_made_filled_emptied_and_deleted() {
        post("admin", "group", "{'name':' testers '}")
                .statusCode(201)
                .body("name", equalTo("testers"))
                .body("self", equalTo(jira.url() + "/rest/api/2/group?groupname=testers"))
                .body("users.size", equalTo(0));
        post("admin", "group/user?groupname=testers", "{'name':'viewer'}")
                .statusCode(201)
                .body("users.items.name", contains("viewer"));
        get("viewer", "myself?expand=groups").body("groups.items.name", hasItem("testers"));
        post("admin", "group/user?groupname=testers", "{'name':'viewer'}").statusCode(400);

        delete("admin", "group/user?groupname=testers&username=viewer").statusCode(200);
        delete("admin", "group/user?groupname=testers&username=viewer").statusCode(400);
        get("viewer", "myself").body("groups.size", equalTo(1));
        delete("admin", "group?groupname=testers").statusCode(200);
        delete("admin", "group?groupname=testers").statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "group | {} | 400",
                "group | {'name':'DEVELOPERS'} | 400",
                "group | {'name':{}} | 400",
                "group/user?groupname=none | {'name':'fred'} | 404",
                "group/user?groupname=developers | {'name':'nobody'} | 404",
                "group/user?groupname= | {'name':'fred'} | 400",
                "group/user | {'name':'fred'} | 400",
            })
    void A_wrong_request_is_refused(String path, String body, int status) {
        post("admin", path, body).statusCode(status);
    }

    @Test
    void Members_come_in_pages() {
        Map<String, Object> page = get("admin", "group/member?groupname=developers&maxResults=2&startAt=1")
                .statusCode(200)
                .body("total", equalTo(5))
                .body("values", hasSize(2))
                .body("isLast", equalTo(false))
                .extract()
                .path("$");
        assertThat(page.keySet())
                .containsExactly("self", "nextPage", "maxResults", "startAt", "total", "isLast", "values");
        jira.as("admin")
                .urlEncodingEnabled(false)
                .get((String) page.get("nextPage"))
                .then()
                .statusCode(200)
                .body("startAt", equalTo(3))
                .body("nextPage", nullValue())
                .body("isLast", equalTo(true));
        get("admin", "group/member?groupname=developers&includeInactiveUsers=true")
                .body("total", equalTo(6))
                .body("values.name", hasItem("otto"));
        get("admin", "group/member?groupname=none").statusCode(404);
        get("admin", "group/member").statusCode(400);
    }

    @Test
    void What_a_deleted_group_was_allowed_is_allowed_no_more() {
        get("fred", "mypermissions?projectKey=PR").body("permissions.EDIT_ISSUES.havePermission", equalTo(true));
        delete("admin", "group?groupname=developers&swapGroup=jira-administrators")
                .statusCode(200);

        get("fred", "mypermissions?projectKey=PR").body("permissions.EDIT_ISSUES.havePermission", equalTo(false));
        get("admin", "permissionscheme/0?expand=permissions")
                .body("permissions.holder.parameter", not(hasItem("developers")));
    }

    @Test
    void What_only_a_group_could_see_goes_to_another() {
        String comment = "{'body':'secret','visibility':{'type':'group','value':'developers'}}";
        int id = Integer.parseInt(post("fred", "issue/PR-1/comment", comment)
                .statusCode(201)
                .extract()
                .path("id"));
        get("viewer", "issue/PR-1/comment/" + id).statusCode(404);
        delete("admin", "group?groupname=developers").statusCode(400);

        delete("admin", "group?groupname=developers&swapGroup=jira-software-users")
                .statusCode(200);
        get("viewer", "issue/PR-1/comment/" + id)
                .statusCode(200)
                .body("visibility.value", equalTo("jira-software-users"));
    }

    @Test
    void Administrators_do_not_lock_themselves_out() {
        delete("admin", "group?groupname=jira-administrators").statusCode(400);
        delete("admin", "group/user?groupname=jira-administrators&username=admin")
                .statusCode(400);
        delete("admin", "group?groupname=developers&swapGroup=developers").statusCode(400);
        delete("admin", "group?groupname=developers&swapGroup=none").statusCode(404);
        get("admin", "permissions").statusCode(200);
    }

    @Test
    void A_picker_marks_what_it_found() {
        get("fred", "groups/picker?query=soft")
                .statusCode(200)
                .body("header", equalTo("Showing 1 of 1 matching groups"))
                .body("groups[0].html", equalTo("jira-<b>soft</b>ware-users"))
                .body("groups[0].labels[0].type", equalTo("SINGLE"));
        get("fred", "groups/picker?maxResults=1").body("total", equalTo(3)).body("groups", hasSize(1));
        get("fred", "groups/picker?exclude=developers&userName=fred")
                .body("groups.name", contains("jira-software-users"));
        jira.anonymous().get(PLATFORM + "groups/picker").then().statusCode(200).body("total", equalTo(0));
    }

    @Test
    void Applications_are_for_groups() {
        String version = get("admin", "applicationrole/jira-software")
                .statusCode(200)
                .body("name", equalTo("Jira Software"))
                .body("groups", contains("jira-administrators", "jira-software-users"))
                .body("defaultGroups", contains("jira-software-users"))
                .body("userCount", equalTo(7))
                .extract()
                .header("ETag");
        put("admin", "applicationrole/jira-software", "{'groups':['developers'],'defaultGroups':['developers']}")
                .statusCode(200)
                .body("groups", contains("developers"))
                .body("userCount", equalTo(5));
        get("viewer", "myself").body("applicationRoles.size", equalTo(0));
        jira.as("admin")
                .header("If-Match", version)
                .body("{}")
                .put(PLATFORM + "applicationrole/jira-software")
                .then()
                .statusCode(412)
                .body("message", equalTo("HTTP 412 Precondition Failed"));
        put("admin", "applicationrole", "[{'key':'jira-software','groups':['jira-software-users']}]")
                .statusCode(200)
                .body("[0].groups", contains("developers", "jira-software-users"));
        put("admin", "applicationrole/jira-software", "{'groups':['none']}").statusCode(404);
        put("admin", "applicationrole/jira-software", "{'groups':3}").statusCode(400);
        get("admin", "applicationrole/cooking").statusCode(404);
        get("admin", "applicationrole").body("key", contains("jira-software"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"group/member?groupname=developers", "applicationrole", "applicationrole/jira-software"})
    void Groups_are_for_administrators(String path) {
        get("fred", path).statusCode(403);
        jira.anonymous().get(PLATFORM + path).then().statusCode(401);
        post("fred", "group", "{'name':'x'}").statusCode(403);
        delete("fred", "group?groupname=developers").statusCode(403);
        post("fred", "group/user?groupname=developers", "{'name':'viewer'}").statusCode(403);
        delete("fred", "group/user?groupname=developers&username=mia").statusCode(403);
    }
}
