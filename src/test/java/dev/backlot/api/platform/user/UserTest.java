package dev.backlot.api.platform.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.backlot.api.platform.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One user: made, read, changed and deleted. */
class UserTest extends PlatformTest {

    private static final String CHARLIE =
            "{'name':'Charlie','password':'abracadabra','emailAddress':'charlie@example.com','displayName':'Charlie C.'}";

    @Test
    void A_user_has_the_recorded_keys() {
        Map<String, Object> user =
                get("fred", "user?username=FRED").statusCode(200).extract().path("$");
        assertThat(user.keySet())
                .containsExactly(
                        "self",
                        "key",
                        "name",
                        "emailAddress",
                        "avatarUrls",
                        "displayName",
                        "active",
                        "deleted",
                        "timeZone",
                        "locale",
                        "groups",
                        "applicationRoles",
                        "expand");
        get("fred", "user?key=JIRAUSER10000&expand=groups,applicationRoles")
                .statusCode(200)
                .body("name", equalTo("admin"))
                .body("groups.size", equalTo(2))
                .body("groups.items.name", contains("jira-administrators", "jira-software-users"))
                .body("groups.items[0].self", containsString("/rest/api/2/group?groupname=jira-administrators"))
                .body("applicationRoles.items[0].key", equalTo("jira-software"));
        get("fred", "user?username=fred").body("groups.items", empty()).body("groups.size", equalTo(2));
    }

    @Test
    void A_user_who_is_not_there_is_not_found() {
        get("fred", "user?username=nobody")
                .statusCode(404)
                .body("errorMessages", contains("The user named 'nobody' does not exist"));
        get("fred", "user?key=nobody").statusCode(404);
        get("fred", "user").statusCode(400);
        jira.anonymous().get(PLATFORM + "user?username=fred").then().statusCode(401);
    }

    @Test
    void A_new_user_logs_in_at_once_and_sees_what_the_groups_allow() {
        post("admin", "user", CHARLIE)
                .statusCode(201)
                .body("name", equalTo("Charlie"))
                .body("key", startsWith("JIRAUSER1010"))
                .body("active", equalTo(true))
                .body("groups.size", equalTo(1));

        jira.as("charlie", "abracadabra")
                .get(PLATFORM + "issue/PR-1")
                .then()
                .statusCode(200)
                .header("X-AUSERNAME", "Charlie");
        get("fred", "user/search?username=charlie").body("name", contains("Charlie"));
        get("fred", "group/member?groupname=jira-software-users").statusCode(403);
        get("admin", "group/member?groupname=jira-software-users").body("values.name", hasItem("Charlie"));
    }

    @Test
    void Without_applications_a_user_sees_what_everybody_sees() {
        post("admin", "user", CHARLIE.replace("}", ",'applicationKeys':[]}")).statusCode(201);
        jira.as("Charlie", "abracadabra").get(PLATFORM + "issue/PR-1").then().statusCode(404);
        jira.as("Charlie", "abracadabra").get(PLATFORM + "issue/HSP-1").then().statusCode(200);

        jira.as("admin")
                .post(PLATFORM + "user/application?username=charlie&applicationKey=jira-software")
                .then()
                .statusCode(200);
        jira.as("Charlie", "abracadabra").get(PLATFORM + "issue/PR-1").then().statusCode(200);
        delete("admin", "user/application?username=charlie&applicationKey=jira-software")
                .statusCode(204);
        jira.as("Charlie", "abracadabra").get(PLATFORM + "issue/PR-1").then().statusCode(404);
        delete("admin", "user/application?username=charlie&applicationKey=cooking")
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | username",
                "{'name':'fred','displayName':'F','emailAddress':'f@x'} | username",
                "{'name':'a<b','displayName':'F','emailAddress':'f@x'} | username",
                "{'name':'x','displayName':'','emailAddress':'f@x'} | displayName",
                "{'name':'x','displayName':'F'} | emailAddress",
                "{'name':'x','displayName':'F','emailAddress':'no address'} | emailAddress",
                "{'name':['x']} | name",
                "{'name':'x','displayName':'F','emailAddress':'f@x','password':''} | password",
                "{'name':'x','displayName':'F','emailAddress':'f@x','applicationKeys':['cooking']} | applicationKeys",
                "{'name':'x','displayName':'F','emailAddress':'f@x','applicationKeys':7} | applicationKeys"
            })
    void A_wrong_user_is_refused(String body, String field) {
        post("admin", "user", body).statusCode(400).body("errors." + field, notNullValue());
        get("admin", "user?username=x").statusCode(404);
    }

    @Test
    void A_password_that_bcrypt_would_cut_is_refused() {
        post("admin", "user", CHARLIE.replace("abracadabra", "ä".repeat(37)))
                .statusCode(400)
                .body("errors.password", containsString("72"));
    }

    @Test
    void A_changed_user_is_changed_everywhere() {
        put("admin", "user?username=fred", "{'name':'frederick','displayName':'Frederick','emailAddress':'f@e.org'}")
                .statusCode(200)
                .body("name", equalTo("frederick"));

        jira.as("fred", "fred").get(PLATFORM + "myself").then().statusCode(401);
        jira.as("frederick", "fred")
                .get(PLATFORM + "myself")
                .then()
                .statusCode(200)
                .body("key", equalTo("JIRAUSER10001"))
                .body("displayName", equalTo("Frederick"));
        get("admin", "user?username=fred").statusCode(404);
        put("admin", "user?username=frederick", "{'name':'admin'}").statusCode(400);
        put("admin", "user?username=nobody", "{'name':'x'}").statusCode(404);
        put("admin", "user?username=frederick", "{'active':'maybe'}").statusCode(400);
    }

    @Test
    void A_deactivated_user_is_let_in_no_more_neither_by_password_nor_by_token_nor_by_session() {
        String token = jira.as("fred")
                .body("{\"name\":\"t\"}")
                .post("/rest/pat/latest/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("rawToken");
        String session = jira.anonymous()
                .body(json("{'username':'fred','password':'fred'}"))
                .post("/rest/auth/1/session")
                .then()
                .statusCode(200)
                .extract()
                .cookie("JSESSIONID");

        put("admin", "user?username=fred", "{'active':false}").statusCode(200).body("active", equalTo(false));

        get("fred", "myself").statusCode(401);
        jira.asToken(token).get(PLATFORM + "myself").then().statusCode(401);
        jira.anonymous()
                .cookie("JSESSIONID", session)
                .get(PLATFORM + "myself")
                .then()
                .statusCode(401);
        get("admin", "user/search?username=fred").body("name", empty());
        get("admin", "user/search?username=fred&includeInactive=true").body("name", contains("fred"));
        put("admin", "user?username=admin", "{'active':false}").statusCode(400);
    }

    @Test
    void A_user_without_works_is_deleted_with_all_that_is_theirs() {
        post("admin", "user", CHARLIE).statusCode(201);
        jira.as("charlie", "abracadabra").body("{\"name\":\"t\"}").post("/rest/pat/latest/tokens");
        jira.as("charlie", "abracadabra").post(PLATFORM + "issue/PR-1/watchers");
        jira.as("charlie", "abracadabra").body("1").put(PLATFORM + "user/properties/x");
        post(
                        "admin",
                        "permissionscheme/0/permission",
                        "{'holder':{'type':'user','parameter':'charlie'}," + "'permission':'EDIT_ISSUES'}")
                .statusCode(201);

        delete("admin", "user?username=charlie").statusCode(204);

        jira.as("charlie", "abracadabra").get(PLATFORM + "myself").then().statusCode(401);
        get("admin", "user?username=charlie").statusCode(404);
        get("admin", "group/member?groupname=jira-software-users").body("values.name", not(hasItem("Charlie")));
        get("admin", "permissionscheme/0?expand=all")
                .body("permissions.findAll { it.holder.type == 'user' }", hasSize(0));
        delete("admin", "user?username=charlie").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fred", "emma", "admin"})
    void A_user_whose_works_others_need_stays(String name) {
        delete("admin", "user?username=" + name).statusCode(400).body("errorMessages", hasSize(1));
        get("admin", "user?username=" + name).statusCode(200);
    }

    @Test
    void An_administrator_gives_another_password() {
        get("viewer", "myself").statusCode(200);
        put("admin", "user/password?username=viewer", "{'password':'new'}").statusCode(204);

        get("viewer", "myself").statusCode(401);
        jira.as("viewer", "new").get(PLATFORM + "myself").then().statusCode(200);
        put("admin", "user/password?username=viewer", "{}").statusCode(400);
        put("admin", "user/password?username=nobody", "{'password':'x'}").statusCode(404);
    }

    @Test
    void Others_are_refused() {
        post("fred", "user", CHARLIE).statusCode(403);
        put("fred", "user?username=viewer", "{'displayName':'x'}").statusCode(403);
        put("fred", "user/password?username=viewer", "{'password':'x'}").statusCode(403);
        delete("fred", "user?username=viewer").statusCode(403);
        delete("fred", "user/session/viewer").statusCode(403);
        get("fred", "user/duplicated/count").statusCode(403);
        get("fred", "user/duplicated/list").statusCode(403);
        get("admin", "user/duplicated/count").statusCode(200).body("count", equalTo(0));
        get("admin", "user/duplicated/list").statusCode(200).body("size()", equalTo(0));
        jira.anonymous().body(json(CHARLIE)).post(PLATFORM + "user").then().statusCode(401);
        jira.anonymous().delete(PLATFORM + "user?username=viewer").then().statusCode(401);
    }
}
