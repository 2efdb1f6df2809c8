package dev.backlot.api.platform.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be allowed, and what of it the caller may do. */
class PermissionTest extends PlatformTest {

    @Test
    void Administrators_see_everything_that_may_be_allowed() {
        Map<String, Map<String, Object>> all =
                get("admin", "permissions").statusCode(200).extract().path("permissions");

        assertThat(all).hasSizeGreaterThan(40).containsKeys("BROWSE_PROJECTS", "ADMINISTER", "USER_PICKER");
        assertThat(all.get("BULK_CHANGE").keySet()).containsExactly("key", "name", "type", "description");
        assertThat(all.get("BULK_CHANGE")).containsEntry("type", "GLOBAL").containsEntry("name", "Bulk Change");
        get("fred", "permissions").statusCode(403);
        jira.anonymous().get(PLATFORM + "permissions").then().statusCode(401);
    }

    @Test
    void A_user_learns_what_they_may_do_somewhere() {
        get("viewer", "mypermissions")
                .statusCode(200)
                .body("permissions.BROWSE_PROJECTS.havePermission", equalTo(true))
                .body("permissions.BROWSE_PROJECTS.id", equalTo("10"))
                .body("permissions.BROWSE_PROJECTS.type", equalTo("PROJECT"))
                .body("permissions.BROWSE_PROJECTS.deprecatedKey", nullValue())
                .body("permissions.BROWSE.deprecatedKey", equalTo(true))
                .body("permissions.BROWSE.havePermission", equalTo(true))
                .body("permissions.EDIT_ISSUES.havePermission", equalTo(false))
                .body("permissions.ADMINISTER.havePermission", equalTo(false))
                .body("permissions.USER_PICKER.havePermission", equalTo(true));
        get("admin", "mypermissions").body("permissions.SYSTEM_ADMIN.havePermission", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"projectKey=PR", "projectId=10000", "issueKey=PR-1", "issueId=10000"})
    void Or_in_one_place(String place) {
        get("fred", "mypermissions?" + place)
                .statusCode(200)
                .body("permissions.EDIT_ISSUES.havePermission", equalTo(true))
                .body("permissions.ADMINISTER_PROJECTS.havePermission", equalTo(false));
        get("admin", "mypermissions?" + place).body("permissions.PROJECT_ADMIN.havePermission", equalTo(true));
    }

    @Test
    void A_place_that_one_does_not_see_is_not_found() {
        get("fred", "mypermissions?projectKey=SEC")
                .statusCode(404)
                .body("errorMessages[0]", equalTo("No project could be found with key 'SEC'."));
        get("fred", "mypermissions?issueKey=SEC-1").statusCode(404);
        get("fred", "mypermissions?issueId=abc").statusCode(400);
        get("fred", "mypermissions?projectId=abc").statusCode(400);
        jira.anonymous().get(PLATFORM + "mypermissions").then().statusCode(401);
    }

    @Test
    void A_reporter_may_do_on_their_issue_what_the_scheme_gives_to_reporters() {
        String body = "{'holder':{'type':'reporter'},'permission':'DELETE_ISSUES'}";
        String issue = jira.as("admin")
                .body(json("{'fields':{'project':{'key':'PR'},'issuetype':{'name':'Task'},'summary':'x',"
                        + "'reporter':{'name':'viewer'}}}"))
                .post(PLATFORM + "issue")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
        get("viewer", "mypermissions?issueKey=" + issue)
                .body("permissions.DELETE_ISSUES.havePermission", equalTo(false));

        post("admin", "permissionscheme/0/permission", body).statusCode(201);

        get("viewer", "mypermissions?issueKey=" + issue)
                .body("permissions.DELETE_ISSUES.havePermission", equalTo(true));
        get("viewer", "mypermissions?issueKey=PR-1").body("permissions.DELETE_ISSUES.havePermission", equalTo(false));
        get("viewer", "mypermissions?projectKey=PR")
                .body("permissions.DELETE_ISSUES.havePermission", equalTo(true))
                .body("permissions", not(hasKey("NOTHING")));
    }

    @Test
    void Who_may_browse_what_they_report_sees_the_project_and_these_issues() {
        String body = "{'fields':{'project':{'key':'SEC'},'issuetype':{'name':'Task'},'summary':'x',"
                + "'reporter':{'name':'fred'}}}";
        String key = post("admin", "issue", body).statusCode(201).extract().path("key");
        get("fred", "project/SEC").statusCode(404);
        String scheme = get("admin", "project/SEC/permissionscheme")
                .extract()
                .path("id")
                .toString();

        post(
                        "admin",
                        "permissionscheme/" + scheme + "/permission",
                        "{'holder':{'type':'reporter'},'permission':'BROWSE_PROJECTS'}")
                .statusCode(201);

        get("fred", "project/SEC").statusCode(200);
        get("fred", "project").body("key", hasItem("SEC"));
        get("fred", "search?jql=project=SEC").body("total", equalTo(1)).body("issues[0].key", equalTo(key));
        get("fred", "issue/" + key).statusCode(200);
        get("fred", "issue/SEC-1").statusCode(404);
        get("viewer", "search?jql=project=SEC").body("total", equalTo(0));
        get("viewer", "project/SEC").statusCode(200);
        jira.anonymous().get(PLATFORM + "project/SEC").then().statusCode(401);
    }
}
