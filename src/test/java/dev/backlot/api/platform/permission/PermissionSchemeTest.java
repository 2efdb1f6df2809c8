package dev.backlot.api.platform.permission;

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

/** Permission schemes: kept by administrators, asked by everything. */
class PermissionSchemeTest extends PlatformTest {

    private static final String BROWSE_FOR_ALL = "{'holder':{'type':'anyone'},'permission':'BROWSE_PROJECTS'}";

    @Test
    void There_is_a_default_scheme_and_one_for_each_other_way() {
        get("admin", "permissionscheme")
                .statusCode(200)
                .body("permissionSchemes", hasSize(3))
                .body("permissionSchemes.name", hasItem("Default Permission Scheme"))
                .body("permissionSchemes[0].permissions", nullValue());
        get("admin", "permissionscheme/0")
                .body("self", equalTo(jira.url() + "/rest/api/2/permissionscheme/0"))
                .body("expand", equalTo("permissions,user,group,projectRole,field,all"));
        get("admin", "permissionscheme/101001")
                .statusCode(404)
                .body("errorMessages", contains("Permission scheme 101001 does not exist"));
    }

    @Test
    void A_scheme_and_its_grants_have_the_recorded_keys() {
        Map<String, Object> scheme =
                get("admin", "permissionscheme/0?expand=permissions").extract().path("$");
        assertThat(scheme.keySet()).containsExactly("expand", "id", "self", "name", "description", "permissions");
        get("admin", "permissionscheme/0?expand=group")
                .body(
                        "permissions.findAll { it.permission == 'BROWSE_PROJECTS' }.holder.group.name",
                        hasItem("jira-software-users"))
                .body("permissions[0].keySet()", contains("id", "self", "holder", "permission"))
                .body("permissions[0].holder.keySet()", contains("type", "parameter", "group", "expand"));
    }

    @Test
    void A_scheme_is_made_changed_and_deleted() {
        int id = post(
                        "admin",
                        "permissionscheme?expand=all",
                        "{'name':' Open ','description':'All may look',"
                                + "'permissions':[" + BROWSE_FOR_ALL + ",{'holder':{'type':'user','parameter':'fred'},"
                                + "'permission':'EDIT_ISSUES'},{'holder':{'type':'projectRole','parameter':'10002'},"
                                + "'permission':'ADMINISTER_PROJECTS'}]}")
                .statusCode(201)
                .body("name", equalTo("Open"))
                .body("permissions.permission", contains("BROWSE_PROJECTS", "EDIT_ISSUES", "ADMINISTER_PROJECTS"))
                .body("permissions[0].holder.keySet()", contains("type"))
                .body("permissions[1].holder.parameter", equalTo("JIRAUSER10001"))
                .body("permissions[1].holder.user.name", equalTo("fred"))
                .body("permissions[2].holder.projectRole.name", equalTo("Administrators"))
                .extract()
                .path("id");

        put("admin", "permissionscheme/" + id, "{'name':'Closed','description':null}")
                .statusCode(200)
                .body("name", equalTo("Closed"))
                .body("description", nullValue());
        get("admin", "permissionscheme/" + id + "/permission").body("permissions", hasSize(3));
        put("admin", "permissionscheme/" + id, "{'permissions':[]}").statusCode(200);
        get("admin", "permissionscheme/" + id + "/permission")
                .body("permissions", hasSize(0))
                .body("expand", equalTo("user,group,projectRole,field,all"));

        delete("admin", "permissionscheme/" + id).statusCode(204);
        get("admin", "permissionscheme/" + id).statusCode(404);
        delete("admin", "permissionscheme/" + id).statusCode(404);
    }

    @Test
    void Schemes_in_use_stay() {
        delete("admin", "permissionscheme/0").statusCode(400);
        delete("admin", "permissionscheme/10000").statusCode(400);
        get("admin", "permissionscheme").body("permissionSchemes", hasSize(3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | name",
                "{'name':' '} | name",
                "{'name':'default permission scheme'} | name",
                "{'name':5,'permissions':{}} | permissions",
                "{'name':'x','permissions':[{'permission':'FLY','holder':{'type':'anyone'}}]} | permission",
                "{'name':'x','permissions':[{'permission':'EDIT_ISSUES','holder':{'type':'cat'}}]} | holder",
                "{'name':'x','permissions':[{'permission':'EDIT_ISSUES','holder':5}]} | holder",
                "{'name':'x','permissions':[{'permission':'EDIT_ISSUES'}]} | holder",
                "{'name':'x','permissions':[{'permission':'EDIT_ISSUES','holder':{'type':'user'}}]} | holder",
                "{'name':'x','permissions':[{'permission':'EDIT_ISSUES','holder':{'type':'user','parameter':'no'}}]} |"
                        + " holder",
                "{'name':'x','permissions':[{'permission':'EDIT_ISSUES','holder':{'type':'projectRole',"
                        + "'parameter':'x'}}]} | holder"
            })
    void A_wrong_scheme_is_refused(String body, String field) {
        post("admin", "permissionscheme", body).statusCode(400).body("errors." + field, not(nullValue()));
        get("admin", "permissionscheme").body("permissionSchemes", hasSize(3));
    }

    @Test
    void What_a_scheme_grants_counts_at_once() {
        jira.anonymous().get("/rest/api/2/issue/PR-1").then().statusCode(401);

        int id = post("admin", "permissionscheme/0/permission", BROWSE_FOR_ALL)
                .statusCode(201)
                .body("permission", equalTo("BROWSE_PROJECTS"))
                .extract()
                .path("id");
        jira.anonymous().get("/rest/api/2/issue/PR-1").then().statusCode(200);
        post("admin", "permissionscheme/0/permission", BROWSE_FOR_ALL).body("id", equalTo(id));
        get("admin", "permissionscheme/0/permission/" + id).statusCode(200).body("id", equalTo(id));

        delete("admin", "permissionscheme/0/permission/" + id).statusCode(204);
        jira.anonymous().get("/rest/api/2/issue/PR-1").then().statusCode(401);
        delete("admin", "permissionscheme/0/permission/" + id).statusCode(404);
        get("admin", "permissionscheme/10000/permission/" + id).statusCode(404);
    }

    @Test
    void Roles_and_the_lead_count_too() {
        post(
                        "admin",
                        "permissionscheme/10001/permission",
                        "{'holder':{'type':'projectRole','parameter':'10002'}," + "'permission':'BROWSE_PROJECTS'}")
                .statusCode(201);
        get("fred", "mypermissions?projectKey=SEC").statusCode(404);
        post(
                        "admin",
                        "permissionscheme/10001/permission",
                        "{'holder':{'type':'applicationRole'}," + "'permission':'BROWSE_PROJECTS'}")
                .statusCode(201);
        get("fred", "mypermissions?projectKey=SEC")
                .statusCode(200)
                .body("permissions.CREATE_ISSUES.havePermission", equalTo(false));
    }

    @Test
    void A_project_is_put_under_another_scheme() {
        get("admin", "project/PR/permissionscheme").statusCode(200).body("id", equalTo(0));
        put("admin", "project/PR/permissionscheme", "{'id':10001}")
                .statusCode(200)
                .body("id", equalTo(10001));

        get("fred", "issue/PR-1").statusCode(404);
        get("admin", "project/10000/permissionscheme").body("id", equalTo(10001));
        put("admin", "project/PR/permissionscheme", "{'id':4}").statusCode(404);
        put("admin", "project/PR/permissionscheme", "{'id':'x'}").statusCode(400);
        put("admin", "project/NONE/permissionscheme", "{'id':0}").statusCode(404);
        put("fred", "project/HSP/permissionscheme", "{'id':0}").statusCode(403);
        get("fred", "project/HSP/permissionscheme").statusCode(403);
        get("fred", "project/SEC/permissionscheme").statusCode(404);
    }

    @Test
    void Texts_are_kept_with_schemes() {
        get("admin", "permissionscheme/0/attribute/owner").statusCode(404);
        jira.as("admin")
                .contentType("text/plain")
                .body("the office")
                .put(PLATFORM + "permissionscheme/0/attribute/owner")
                .then()
                .statusCode(204);
        get("admin", "permissionscheme/0/attribute/owner")
                .body("key", equalTo("owner"))
                .body("value", equalTo("the office"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "permissionscheme",
                "permissionscheme/0",
                "permissionscheme/0/permission",
                "permissionscheme/0/permission/10000",
                "permissionscheme/0/attribute/x"
            })
    void Schemes_are_for_administrators(String path) {
        get("fred", path).statusCode(403);
        jira.anonymous().get(PLATFORM + path).then().statusCode(401);
        post("fred", "permissionscheme", "{'name':'x'}").statusCode(403);
        delete("fred", "permissionscheme/0").statusCode(403);
        put("fred", "permissionscheme/0", "{'name':'x'}").statusCode(403);
        get("admin", "permissionscheme/abc").statusCode(400);
    }
}
