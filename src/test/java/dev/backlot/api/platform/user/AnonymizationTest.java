package dev.backlot.api.platform.user;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking away who a user was, and the pictures of users. */
class AnonymizationTest extends PlatformTest {

    private static final String ANONYMIZATION = "user/anonymization";

    @Test
    void An_anonymized_user_is_nobody_whom_one_knows() {
        get("admin", ANONYMIZATION + "?userKey=JIRAUSER10001")
                .statusCode(200)
                .body("success", equalTo(true))
                .body("userName", equalTo("fred"))
                .body("operations", hasItem("USER_DISABLE"))
                .body("$", not(hasKey("affectedEntities")));
        get("admin", ANONYMIZATION + "?userKey=JIRAUSER10001&expand=affectedEntities")
                .body("affectedEntities", hasKey("ANONYMIZE"));

        int task = post("admin", ANONYMIZATION, "{'userKey':'JIRAUSER10001','newOwnerKey':'JIRAUSER10000'}")
                .statusCode(202)
                .body("status", equalTo("COMPLETED"))
                .body("currentProgress", equalTo(100))
                .extract()
                .path("taskId");

        get("admin", ANONYMIZATION + "/progress?taskId=" + task)
                .statusCode(200)
                .body("userKey", equalTo("JIRAUSER10001"));
        get("admin", ANONYMIZATION + "/progress").body("taskId", equalTo(task));
        get("admin", "user?key=JIRAUSER10001")
                .body("name", equalTo("jirauser10001"))
                .body("displayName", startsWith("user-"))
                .body("emailAddress", equalTo("jirauser10001@jira.invalid"))
                .body("active", equalTo(false));
        get("fred", "myself").statusCode(401);
        get("admin", "user?username=fred").statusCode(404);
        get("admin", ANONYMIZATION + "/rerun?userKey=JIRAUSER10001").statusCode(200);
        post("admin", ANONYMIZATION + "/rerun", "{'userKey':'JIRAUSER10001'}")
                .statusCode(202)
                .body("isRerun", equalTo(true));
    }

    @Test
    void Who_owns_something_needs_an_heir() {
        post("admin", "user", "{'name':'boss','password':'boss','displayName':'Boss','emailAddress':'b@x.org'}")
                .statusCode(201);
        post("admin", "group/user?groupname=jira-administrators", "{'name':'boss'}")
                .statusCode(201);

        post("boss", ANONYMIZATION, "{'userKey':'JIRAUSER10000'}")
                .statusCode(400)
                .body("errors.newOwnerKey", notNullValue());
        post("boss", ANONYMIZATION, "{'userKey':'JIRAUSER10000','newOwnerKey':'JIRAUSER10000'}")
                .statusCode(400);
        post("boss", ANONYMIZATION, "{'userKey':'JIRAUSER10000','newOwnerKey':'JIRAUSER10001'}")
                .statusCode(202);
        get("boss", "filter/10040").body("owner.name", equalTo("fred"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'userKey':'nobody'}", "{'userKey':'JIRAUSER10000'}", "{'userKey':{}}"})
    void A_wrong_request_is_refused(String body) {
        post("admin", ANONYMIZATION, body).statusCode(400).body("errors.userKey", notNullValue());
        post("admin", ANONYMIZATION + "/rerun", body).statusCode(400);
    }

    @Test
    void Only_administrators_anonymize() {
        get("fred", ANONYMIZATION + "?userKey=JIRAUSER10002").statusCode(403);
        post("fred", ANONYMIZATION, "{'userKey':'JIRAUSER10002'}").statusCode(403);
        get("fred", ANONYMIZATION + "/progress").statusCode(403);
        delete("fred", ANONYMIZATION + "/unlock").statusCode(403);
        delete("admin", ANONYMIZATION + "/unlock").statusCode(400);
        get("admin", ANONYMIZATION + "/progress?taskId=1").statusCode(404);
        get("admin", ANONYMIZATION + "/rerun?userKey=JIRAUSER10002").statusCode(400);
        jira.anonymous().get(PLATFORM + ANONYMIZATION).then().statusCode(401);
    }

    @Test
    void A_picture_is_chosen() {
        get("viewer", "user/avatars?username=fred")
                .statusCode(200)
                .body("system.findAll { it.selected }.id", contains("10122"))
                .body("custom.size()", equalTo(0));
        put("fred", "user/avatar", "{'id':'10115'}").statusCode(200).body("selected", equalTo(true));

        get("viewer", "user/avatars?username=fred").body("system.findAll { it.selected }.id", contains("10115"));
        get("viewer", "user?username=fred")
                .body("avatarUrls.'48x48'", equalTo(jira.url() + "/secure/useravatar?avatarId=10115"));
        put("viewer", "user/avatar?username=fred", "{'id':10115}").statusCode(403);
        put("admin", "user/avatar?username=fred", "{'id':1}").statusCode(400);
        put("admin", "user/avatar?username=nobody", "{'id':10115}").statusCode(404);
        get("fred", "user/avatars?username=nobody").statusCode(404);
        get("fred", "user/avatars").body("system.findAll { it.selected }.id", contains("10115"));
        delete("fred", "user/avatar/4711").statusCode(404);
        jira.anonymous().get(PLATFORM + "user/avatars?username=fred").then().statusCode(401);
    }
}
