package dev.backlot.api.platform.search;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.backlot.api.platform.PlatformTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What queries know of the caller's logins. */
class LoginFunctionsTest extends PlatformTest {

    private static final String TOKEN = "MTAwMDAwMDAwMDAxOmJhY2tsb3QtZGVtby10b2tlbiEh";

    @Test
    void The_last_login_is_the_one_before_the_newest_and_nothing_until_there_are_two() {
        asks("created < lastLogin()").body("total", equalTo(0));

        login();
        asks("created < lastLogin()").body("total", equalTo(0));

        login();
        asks("created < lastLogin()").body("total", greaterThan(20));
        asks("created > lastLogin()").body("total", equalTo(0));
    }

    @Test
    void The_present_login_is_now_for_whoever_never_logged_in() {
        asks("created < currentLogin()").body("total", greaterThan(20));
    }

    private void login() {
        jira.anonymous()
                .body(Map.of("username", "admin", "password", "admin"))
                .post("/rest/auth/1/session")
                .then()
                .statusCode(200);
    }

    /** With a token, which is no login. */
    private ValidatableResponse asks(String jql) {
        return jira.asToken(TOKEN)
                .body(Map.of("jql", jql, "maxResults", 0))
                .post("/rest/api/2/search")
                .then()
                .statusCode(200);
    }
}
