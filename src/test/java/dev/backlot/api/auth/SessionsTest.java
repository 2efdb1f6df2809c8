package dev.backlot.api.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Logins that a cookie carries. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SessionsTest {

    private static final String SESSION = "/rest/auth/1/session";

    @Autowired
    private Jira jira;

    @Test
    void A_login_gives_a_cookie_that_is_good_for_everything() {
        Response login = login("fred", "fred");
        login.then()
                .statusCode(200)
                .header("X-Seraph-LoginReason", "OK")
                .header("X-AUSERNAME", "fred")
                .body("session.name", equalTo("JSESSIONID"))
                .body("session.value", equalTo(login.cookie("JSESSIONID")))
                .body("loginInfo", not(hasKey("lastFailedLoginTime")));
        assertThat(login.headers().getValues("Set-Cookie")).hasSize(2);

        with(login, "/rest/api/2/issue/PR-1").statusCode(200).header("X-AUSERNAME", "fred");
        with(login, SESSION)
                .statusCode(200)
                .body("name", equalTo("fred"))
                .body("self", equalTo(jira.url() + "/rest/api/2/user?username=fred"));
        with(login, "/rest/auth/latest/session").statusCode(200);
    }

    @Test
    void Logins_are_counted() {
        long before = info("viewer").failedLoginCount;
        login("viewer", "wrong")
                .then()
                .statusCode(401)
                .header("X-Seraph-LoginReason", "AUTHENTICATED_FAILED")
                .body("errorMessages", contains("Login failed"));
        Counts after = info("viewer");
        assertThat(after.failedLoginCount).isEqualTo(before + 1);
        login("viewer", "viewer");
        login("viewer", "viewer").then().body("loginInfo.previousLoginTime", equalTo("2026-08-14T12:00:00.000+0000"));
        assertThat(info("viewer").loginCount).isEqualTo(after.loginCount + 2);
    }

    @Test
    void A_wrong_login_is_no_login() {
        Response refused = login("mia", "wrong");
        refused.then().statusCode(401);
        assertThat(refused.cookie("JSESSIONID")).isNull();
        jira.anonymous().body("{}").post(SESSION).then().statusCode(401);
        jira.anonymous().body("nothing").post(SESSION).then().statusCode(400);
        login("otto", "otto").then().statusCode(401);
        jira.anonymous().get(SESSION).then().statusCode(401);
        jira.anonymous().delete(SESSION).then().statusCode(401);
    }

    @Test
    void After_the_logout_the_cookie_is_worth_nothing() {
        Response login = login("fred", "fred");
        jira.anonymous()
                .cookie("JSESSIONID", login.cookie("JSESSIONID"))
                .delete("/rest/auth/latest/session")
                .then()
                .statusCode(204);
        with(login, SESSION).statusCode(401);
    }

    @Test
    void The_id_changes_with_the_login() {
        String first = login("fred", "fred").cookie("JSESSIONID");
        Response second = jira.anonymous()
                .cookie("JSESSIONID", first)
                .body("{\"username\":\"viewer\",\"password\":\"viewer\"}")
                .post(SESSION);
        assertThat(second.cookie("JSESSIONID")).isNotNull().isNotEqualTo(first);
        jira.anonymous().cookie("JSESSIONID", first).get(SESSION).then().statusCode(401);
        with(second, SESSION).body("name", equalTo("viewer"));
    }

    @Test
    void An_administrator_ends_somebodys_sessions() {
        Response login = login("fred", "fred");
        jira.as("admin").delete("/rest/api/2/user/session/fred").then().statusCode(200);
        with(login, SESSION).statusCode(401);
        with(login("fred", "fred"), SESSION).statusCode(200);
        jira.as("admin").delete("/rest/api/2/user/session/nobody").then().statusCode(404);
    }

    @Test
    void Requests_without_a_login_begin_no_session() {
        assertThat(jira.anonymous().get("/rest/api/2/serverInfo").cookie("JSESSIONID"))
                .isNull();
        jira.as("fred").get(SESSION).then().statusCode(200).body("name", equalTo("fred"));
        jira.as("fred").delete("/rest/auth/1/websudo").then().statusCode(204);
    }

    @Test
    void An_administrator_in_a_session_needs_no_second_login() {
        Response login = login("admin", "admin");
        with(login, "/rest/api/2/application-properties").statusCode(200);
        jira.anonymous()
                .cookie("JSESSIONID", login.cookie("JSESSIONID"))
                .delete("/rest/auth/latest/websudo")
                .then()
                .statusCode(204);
        with(login, "/rest/api/2/application-properties").statusCode(200);
    }

    @Test
    void Ones_own_new_password_ends_the_session() {
        Response login = login("fred", "fred");
        jira.anonymous()
                .cookie("JSESSIONID", login.cookie("JSESSIONID"))
                .body("{\"password\":\"new\",\"currentPassword\":\"fred\"}")
                .put("/rest/api/2/myself/password")
                .then()
                .statusCode(204);
        with(login, SESSION).statusCode(401);
        with(login("fred", "new"), SESSION).statusCode(200);
    }

    @Test
    void The_control_clears_a_CAPTCHA() {
        for (int count = 0; count < 3; count++) {
            jira.as("fred", "wrong").get(SESSION).then().statusCode(401);
        }
        jira.as("fred").get(SESSION).then().statusCode(403);
        String address = "/_backlot/v1/users/FRED/failed-logins";
        jira.as("viewer").header("Via", "1.1 proxy").delete(address).then().statusCode(403);
        jira.as("fred").get(SESSION).then().statusCode(403);

        jira.as("admin").delete(address).then().statusCode(204);

        jira.as("fred").get(SESSION).then().statusCode(200).body("loginInfo.failedLoginCount", equalTo(3));
        jira.as("admin").delete(address).then().statusCode(204);
        jira.as("admin")
                .delete("/_backlot/v1/users/nobody/failed-logins")
                .then()
                .statusCode(404)
                .body("errorMessages", contains("The user 'nobody' does not exist."));
    }

    @Test
    void Names_and_passwords_count_more_than_a_cookie() {
        Response login = login("fred", "fred");
        jira.as("viewer")
                .cookie("JSESSIONID", login.cookie("JSESSIONID"))
                .get(SESSION)
                .then()
                .body("name", equalTo("viewer"));
    }

    private record Counts(int failedLoginCount, int loginCount) {}

    private Counts info(String user) {
        var info = jira.as(user).get(SESSION).then().statusCode(200).extract().jsonPath();
        return new Counts(info.getInt("loginInfo.failedLoginCount"), info.getInt("loginInfo.loginCount"));
    }

    private Response login(String user, String password) {
        return jira.anonymous()
                .body("{\"username\":\"" + user + "\",\"password\":\"" + password + "\"}")
                .post(SESSION);
    }

    private ValidatableResponse with(Response login, String path) {
        return jira.anonymous()
                .cookie("JSESSIONID", login.cookie("JSESSIONID"))
                .get(path)
                .then();
    }
}
