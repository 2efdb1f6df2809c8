package dev.backlot.api.platform.filter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;

/** What happens to filters after they are saved. */
class FilterChangeTest extends PlatformTest {

    private String filter(String user, String name) {
        return post(user, "filter", "{'name':'" + name + "','jql':'project = PR'}")
                .statusCode(200)
                .extract()
                .path("id");
    }

    @Test
    void The_owner_changes_what_is_mentioned() {
        String id = filter("fred", "mine");

        put("fred", "filter/" + id, "{'jql':'project = PR AND status = Done','description':'d'}")
                .statusCode(200)
                .body("name", equalTo("mine"))
                .body("description", equalTo("d"))
                .body("jql", equalTo("project = PR AND status = Done"))
                .body("editable", equalTo(true))
                .body(
                        "searchUrl",
                        equalTo(jira.url() + "/rest/api/2/search?jql=project%20%3D%20PR%20AND%20status%20%3D%20Done"));
        put("fred", "filter/" + id, "{'jql':'nosuch = 1'}").statusCode(400);
        put("fred", "filter/" + id, "{'name':''}").statusCode(400).body("errors", hasKey("filterName"));
        put("admin", "filter/" + id, "{'name':'x'}").statusCode(400);
        get("fred", "filter/" + id).body("jql", equalTo("project = PR AND status = Done"));
    }

    @Test
    void Two_filters_of_a_user_have_two_names() {
        String id = filter("fred", "mine");
        filter("viewer", "mine");

        post("fred", "filter", "{'name':'MINE','jql':''}")
                .statusCode(400)
                .body("errors.filterName", equalTo("Filter with same name already exists."));
        put("fred", "filter/" + id, "{'name':'mine'}").statusCode(200);
    }

    @Test
    void Only_administrators_give_filters_away() {
        String id = post(
                        "admin", "filter", "{'name':'a','jql':'','sharePermissions':[{'type':'loggedin','edit':true}]}")
                .extract()
                .path("id");

        put("fred", "filter/" + id, "{'owner':{'name':'fred'}}").statusCode(400);
        put("admin", "filter/" + id, "{'owner':{'name':'nosuch'}}").statusCode(400);
        put("admin", "filter/" + id, "{'owner':{'name':'fred'}}")
                .statusCode(200)
                .body("owner.name", equalTo("fred"));
        put("viewer", "filter/" + id, "{'name':'b'}").statusCode(200).body("name", equalTo("b"));
    }

    @Test
    void A_filter_goes_unless_a_board_lives_on_it() {
        String id = filter("fred", "mine");

        delete("viewer", "filter/" + id).statusCode(400);
        jira.anonymous().delete(PLATFORM + "filter/" + id).then().statusCode(400);
        delete("fred", "filter/" + id).statusCode(204);
        get("fred", "filter/" + id).statusCode(400);
        delete("fred", "filter/" + id).statusCode(400);
        String used =
                jira.as("admin").get("/rest/agile/1.0/board/84/configuration").path("filter.id");
        delete("admin", "filter/" + used)
                .statusCode(400)
                .body("errorMessages", contains("This filter cannot be deleted because a board is based on it."));
    }

    @Test
    void Favourites_are_each_users_own() {
        String id = post("fred", "filter", "{'name':'f','jql':'','favourite':true}")
                .body("favourite", equalTo(true))
                .extract()
                .path("id");

        get("fred", "filter/favourite").statusCode(200).body("name", hasSize(2));
        String address = "/rest/api/1.0/filters/" + id + "/favourite";
        jira.as("fred").get(address).then().statusCode(200).body(equalTo("true"));
        jira.as("fred").delete(address).then().statusCode(204);
        jira.as("fred").get(address).then().body(equalTo("false"));
        jira.as("fred").put(address).then().statusCode(204);
        get("fred", "filter/" + id).body("favourite", equalTo(true));
        jira.as("viewer").put(address).then().statusCode(400);
        get("viewer", "filter/favourite").body("", hasSize(0));
        jira.anonymous().get(PLATFORM + "filter/favourite").then().statusCode(401);
    }

    @Test
    void New_filters_are_shared_as_their_owner_wishes() {
        get("fred", "filter/defaultShareScope").statusCode(200).body("scope", equalTo("PRIVATE"));
        put("fred", "filter/defaultShareScope", "{'scope':'AUTHENTICATED'}").statusCode(200);
        get("fred", "filter/defaultShareScope").body("scope", equalTo("AUTHENTICATED"));
        String id = filter("fred", "mine");
        get("viewer", "filter/" + id)
                .statusCode(200)
                .body("sharePermissions.type", contains("loggedin"))
                .body("editable", equalTo(false));
        put("fred", "filter/defaultShareScope", "{'scope':'GLOBAL'}").statusCode(400);
        put("fred", "filter/defaultShareScope", "{}").statusCode(400);
        jira.anonymous().get(PLATFORM + "filter/defaultShareScope").then().statusCode(401);
    }

    @Test
    void Shares_come_and_go_one_by_one() {
        String id = filter("fred", "mine");
        String address = "filter/" + id + "/permission";

        get("fred", address).statusCode(200).body("", hasSize(0));
        post("fred", address, "{'type':'group','groupname':'jira-software-users'}")
                .statusCode(201);
        int share = post("fred", address, "{'type':'project','projectId':'10000','projectRoleId':'10002'}")
                .statusCode(201)
                .body("type", contains("group", "project"))
                .body("[0].group.name", equalTo("jira-software-users"))
                .body("[1].project.key", equalTo("PR"))
                .body("[1].role.id", equalTo(10002))
                .extract()
                .path("[1].id");
        get("fred", address + "/" + share).statusCode(200).body("id", equalTo(share));
        delete("fred", address + "/" + share).statusCode(204);
        get("fred", address + "/" + share).statusCode(404);
        delete("fred", address + "/" + share).statusCode(404);
        post("fred", address, "{'type':'user','userKey':'JIRAUSER10000'}").statusCode(201);
        post("fred", address, "{'type':'global','view':true}").statusCode(201).body("type", contains("global"));
        post("viewer", address, "{'type':'loggedin'}").statusCode(400);
        post("fred", address, "{}").statusCode(400);
        post("fred", address, "{'type':'group','groupname':'nosuch'}").statusCode(400);
        jira.anonymous().get(PLATFORM + address).then().statusCode(401);
        get("fred", "filter/4711/permission").statusCode(404);
    }

    @Test
    void Columns_are_the_usual_ones_until_somebody_chooses() {
        String address = "filter/" + filter("fred", "mine") + "/columns";

        get("fred", address).statusCode(404);
        put("fred", address, "{'columns':['issuekey','summary']}").statusCode(200);
        get("fred", address)
                .statusCode(200)
                .body("label", contains("Key", "Summary"))
                .body("value[1]", equalTo("summary"));
        jira.as("fred")
                .contentType("application/x-www-form-urlencoded")
                .formParam("columns", "status", "summary")
                .put(PLATFORM + address)
                .then()
                .statusCode(200);
        get("fred", address).body("value", contains("status", "summary"));
        put("fred", address, "{'columns':['nosuch']}").statusCode(400);
        put("fred", address, "{}").statusCode(400);
        delete("fred", address).statusCode(204);
        get("fred", address).statusCode(404);
        delete("viewer", address).statusCode(400);
    }
}
