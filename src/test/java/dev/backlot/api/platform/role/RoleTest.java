package dev.backlot.api.platform.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;

/** Roles and who plays them. */
class RoleTest extends PlatformTest {

    @Test
    void Administrators_make_change_and_delete_roles() {
        get("admin", "role").statusCode(200).body("name", contains("Administrators", "Developers", "Users"));
        assertThat(get("admin", "role/10001").statusCode(200).extract().asString())
                .isEqualTo(json("{'self':'" + jira.url() + "/rest/api/2/role/10001','name':'Developers','id':10001,"
                        + "'description':'A project role that represents developers in a project','actors':[{'id':10011,"
                        + "'displayName':'developers','type':'atlassian-group-role-actor','name':'developers'}]}"));
        int id = post("admin", "role", "{'name':'Testers','description':'d'}")
                .statusCode(200)
                .body("actors", empty())
                .extract()
                .path("id");
        put("admin", "role/" + id, "{'name':'QA','description':'e'}")
                .statusCode(200)
                .body("name", equalTo("QA"));
        post("admin", "role/" + id, "{'description':'f'}")
                .statusCode(200)
                .body("name", equalTo("QA"))
                .body("description", equalTo("f"));
        get("fred", "project/PR/role").body("QA", equalTo(jira.url() + "/rest/api/2/project/10000/role/" + id));
        get("fred", "project/PR").body("roles", hasKey("QA"));
        delete("admin", "role/" + id).statusCode(204);
        get("admin", "role/" + id).statusCode(404).body("errorMessages", contains("Role with given id not found."));
        get("fred", "project/PR/role").body("$", not(hasKey("QA")));
    }

    @Test
    void What_is_wrong_with_a_role_is_refused() {
        post("admin", "role", "{}").statusCode(400);
        post("admin", "role", "{'name':' x'}").statusCode(400);
        post("admin", "role", "{'name':'users'}").statusCode(409);
        put("admin", "role/10001", "{'name':'x'}").statusCode(400);
        put("admin", "role/10001", "{'name':'Users','description':''}").statusCode(409);
        post("admin", "role/10001", "{}").statusCode(400);
        post("admin", "role/4711", "{'name':'x'}").statusCode(404);
        delete("admin", "role/10001?swap=4711").statusCode(400);
        delete("admin", "role/4711").statusCode(404);
        delete("admin", "role/10002").statusCode(409);
        get("admin", "role/x").statusCode(400);
        for (String path : new String[] {"role", "role/10001", "role/10001/actors"}) {
            get("fred", path).statusCode(403);
            jira.anonymous().get(PLATFORM + path).then().statusCode(401);
        }
        post("fred", "role", "{'name':'x'}").statusCode(403);
        delete("fred", "role/10001").statusCode(403);
    }

    @Test
    void A_role_that_schemes_name_goes_when_another_takes_its_place() {
        delete("admin", "role/10002?swap=10001").statusCode(204);
        get("admin", "role").body("name", contains("Developers", "Users"));
        delete("admin", "role/10001").statusCode(409);
    }

    @Test
    void Default_actors_are_those_of_new_projects() {
        post("admin", "role/10001/actors", "{'user':['viewer']}")
                .statusCode(200)
                .body("actors.name", contains("developers", "viewer"));
        post("admin", "project", "{'key':'NEW','name':'New','lead':'admin','projectTypeKey':'software'}")
                .statusCode(201);
        get("admin", "project/NEW/role/10001").body("actors.displayName", contains("developers", "Vera Viewer"));
        delete("admin", "role/10001/actors?user=viewer").statusCode(200).body("actors.name", contains("developers"));
        delete("admin", "role/10001/actors?user=viewer").statusCode(404);
        delete("admin", "role/10001/actors").statusCode(400);
        delete("admin", "role/10001/actors?user=fred&group=developers").statusCode(400);
        post("admin", "role/10001/actors", "{'user':['fred'],'group':['developers']}")
                .statusCode(400);
        post("admin", "role/10001/actors", "{'group':['developers']}").statusCode(400);
        post("admin", "role/10001/actors", "{'group':['nobody']}").statusCode(404);
        post("admin", "role/10001/actors", "{'user':['nobody']}").statusCode(404);
        post("admin", "role/10001/actors", "{'user':[{}]}").statusCode(400);
        get("admin", "role/10001/actors").body("actors.name", contains("developers"));
        get("admin", "project/NEW/role/10001").body("actors.name", hasItem("viewer"));
    }

    @Test
    void Actors_of_a_project_are_added_replaced_and_removed() {
        post("admin", "project/PR/role/10001", "{'user':['viewer']}")
                .statusCode(200)
                .body("self", equalTo(jira.url() + "/rest/api/2/project/10000/role/10001"))
                .body("actors.name", contains("developers", "viewer"))
                .body("actors[1].type", equalTo("atlassian-user-role-actor"));
        delete("admin", "project/PR/role/10001?group=developers").statusCode(204);
        delete("admin", "project/PR/role/10001?group=developers").statusCode(404);
        get("admin", "project/PR/role/10001").body("actors.name", contains("viewer"));
        put(
                        "admin",
                        "project/PR/role/10001",
                        "{'categorisedActors':{'atlassian-user-role-actor':['viewer','mia'],"
                                + "'atlassian-group-role-actor':['developers']}}")
                .statusCode(200)
                .body("actors.name", contains("viewer", "mia", "developers"));
        put("admin", "project/PR/role/10001", "{'categorisedActors':{}}").body("actors", empty());
        get("admin", "project/HSP/role/10001").body("actors.name", contains("developers", "fred"));
        get("admin", "project/PR/role/4711").statusCode(404);
        get("admin", "project/NONE/role/10001").statusCode(404);
        get("fred", "project/PR/role/10001").statusCode(403);
        post("fred", "project/PR/role/10001", "{'user':['fred']}").statusCode(403);
        post("fred", "project/SEC/role/10001", "{'user':['fred']}").statusCode(404);
        jira.anonymous().get(PLATFORM + "project/PR/role").then().statusCode(401);
    }
}
