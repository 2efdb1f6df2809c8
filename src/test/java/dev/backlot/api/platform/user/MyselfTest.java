package dev.backlot.api.platform.user;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.backlot.api.platform.PlatformTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The caller, and what they set for themselves. */
class MyselfTest extends PlatformTest {

    @Test
    void One_changes_ones_own_name_with_the_password() {
        put("fred", "myself", "{'password':'fred','displayName':'Fred the First','emailAddress':'one@fred.org'}")
                .statusCode(200)
                .body("displayName", equalTo("Fred the First"))
                .body("emailAddress", equalTo("one@fred.org"));

        get("viewer", "user?username=fred").body("displayName", equalTo("Fred the First"));
        put("fred", "myself", "{'password':'wrong','displayName':'x'}")
                .statusCode(400)
                .body("errors.password", notNullValue());
        put("fred", "myself", "{'password':'fred','emailAddress':''}").statusCode(400);
    }

    @Test
    void One_changes_ones_own_password() {
        put("fred", "myself/password", "{'currentPassword':'wrong','password':'new'}")
                .statusCode(400)
                .body("errors.currentPassword", notNullValue());
        put("fred", "myself/password", "{'currentPassword':'fred'}").statusCode(400);
        put("fred", "myself/password", "{'currentPassword':'fred','password':'new'}")
                .statusCode(204);

        get("fred", "myself").statusCode(401);
        jira.as("fred", "new").get(PLATFORM + "myself").then().statusCode(200);
    }

    @Test
    void Preferences_are_ones_own() {
        get("fred", "mypreferences?key=color").statusCode(404);
        put("fred", "mypreferences?key=color", "'blue'").statusCode(204);
        put("fred", "mypreferences?key=a11y-setting-underlined-links", "'true'").statusCode(204);

        get("fred", "mypreferences?key=color").statusCode(200).body(equalTo("blue"));
        get("viewer", "mypreferences?key=color").statusCode(404);
        get("fred", "user/a11y/personal-settings")
                .statusCode(200)
                .body("key", contains("a11y-setting-underlined-links"))
                .body("enabled", contains(true));
        get("viewer", "user/a11y/personal-settings").body("enabled", contains(false));
        delete("fred", "mypreferences?key=color").statusCode(204);
        get("fred", "mypreferences?key=color").statusCode(404);
        get("fred", "mypreferences").statusCode(404);
    }

    @Test
    void There_is_no_password_policy() {
        get("fred", "password/policy").statusCode(200).body("$", hasSize(0));
        post("fred", "password/policy/createUser", "{'username':'x','password':'y'}")
                .statusCode(200)
                .body("$", hasSize(0));
        post("fred", "password/policy/createUser", "{'username':'x'}").statusCode(400);
        post("fred", "password/policy/updateUser", "{'username':'fred','newPassword':'y'}")
                .statusCode(200);
        post("fred", "password/policy/updateUser", "{'username':'nobody','newPassword':'y'}")
                .statusCode(404);
        post("fred", "password/policy/updateUser", "{'username':'fred'}").statusCode(400);
    }

    @Test
    void Columns_are_chosen_and_forgotten() {
        get("fred", "user/columns")
                .statusCode(200)
                .body("value", hasItems("issuekey", "summary", "duedate"))
                .body("find { it.value == 'summary' }.label", equalTo("Summary"));
        jira.as("fred")
                .contentType(ContentType.URLENC)
                .formParam("columns", "summary", "status")
                .put(PLATFORM + "user/columns")
                .then()
                .statusCode(200);
        get("fred", "user/columns").body("value", contains("summary", "status"));
        get("admin", "user/columns?username=fred").body("value", contains("summary", "status"));
        get("viewer", "user/columns?username=fred").statusCode(403);
        put("fred", "user/columns", "{'columns':['nothing']}").statusCode(400);
        delete("fred", "user/columns").statusCode(204);
        get("fred", "user/columns").body("value", hasItems("issuekey"));
    }

    @Test
    void Properties_are_stored_on_users() {
        put("fred", "user/properties/color?username=fred", "{'a':1}").statusCode(201);
        put("admin", "user/properties/color?userKey=JIRAUSER10001", "{'a':2}").statusCode(200);
        get("fred", "user/properties/color").statusCode(200).body("value.a", equalTo(2));
        get("fred", "user/properties").body("keys.key", contains("color"));
        get("viewer", "user/properties/color?username=fred").statusCode(403);
        get("fred", "user/properties/none").statusCode(404);
        get("admin", "user/properties?username=nobody").statusCode(404);
        put("fred", "user/properties/color", "{broken").statusCode(400);
        delete("fred", "user/properties/color").statusCode(204);
        delete("fred", "user/properties/color").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "myself",
                "mypreferences?key=x",
                "user/columns",
                "user/properties",
                "user/properties/x",
                "user/a11y/personal-settings"
            })
    void Nobody_is_asked_nothing(String path) {
        jira.anonymous().get(PLATFORM + path).then().statusCode(401);
    }
}
