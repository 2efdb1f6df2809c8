package dev.backlot.api.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.backlot.security.DoorTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logging in and out by forms. */
class LoginPageTest extends DoorTest {

    @Test
    void theFormHasTheFieldsThatScriptsFillIn() {
        page().get("/login.jsp")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Content-Security-Policy", "frame-ancestors 'self'")
                .header("Cache-Control", containsString("no-store"))
                .body(startsWith("<!DOCTYPE html>\n<html lang=\"en\">"))
                .body(containsString("<label for=\"login-form-username\">"))
                .body(containsString("name=\"os_username\""))
                .body(containsString("name=\"os_password\""))
                .body(containsString("name=\"os_destination\""))
                .body(containsString("name=\"login\" value=\"Log In\""))
                .body(not(containsString("os_captcha")))
                .body(not(containsString("role=\"alert\"")));
    }

    @Test
    void whoFillsItInIsSentOnWithASession() {
        Response answer = form("alice", "alice")
                .formParam("os_destination", "/rest/probe/me?a=b")
                .formParam("os_cookie", "true")
                .formParam("atl_token", "")
                .post("/login.jsp");
        answer.then()
                .statusCode(302)
                .header("Location", "http://localhost:" + port + "/rest/probe/me?a=b")
                .header("X-Seraph-LoginReason", "OK")
                .header("X-AUSERNAME", "alice");
        page().cookie("JSESSIONID", answer.cookie("JSESSIONID"))
                .get("/rest/probe/me")
                .then()
                .body("name", equalTo("alice"));
    }

    @Test
    void whoDoesNotKnowThePasswordGetsTheFormAgain() {
        form("\"><script>x</script>", "wrong")
                .formParam("os_destination", "/\"><script>y</script>")
                .post("/login.jsp")
                .then()
                .statusCode(200)
                .header("X-Seraph-LoginReason", "AUTHENTICATED_FAILED")
                .header("X-Authentication-Denied-Reason", nullValue())
                .header("Set-Cookie", nullValue())
                .body(containsString("role=\"alert\""))
                .body(containsString("value=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt;\""))
                .body(not(containsString("<script")))
                .body(not(containsString("wrong")));
        page().contentType("application/x-www-form-urlencoded")
                .post("/login.jsp")
                .then()
                .statusCode(200)
                .header("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example.com/",
                "//evil.example.com",
                "/\\evil.example.com",
                "\\\\evil.example.com",
                "/\t/evil.example.com",
                " //evil.example.com",
                "javascript:alert(1)",
                "evil.example.com",
                "/a\r\nSet-Cookie: a=b"
            })
    void nobodyIsSentToAnotherServer(String destination) {
        assertThat(Destination.of(destination, "")).isEqualTo("/swagger-ui.html");
        assertThat(Destination.of(destination, "/jira")).isEqualTo("/jira/swagger-ui.html");
        form("alice", "alice")
                .formParam("os_destination", destination)
                .post("/login.jsp")
                .then()
                .statusCode(302)
                .header("Location", "http://localhost:" + port + "/swagger-ui.html");
    }

    @ParameterizedTest
    @CsvSource({
        "/browse/PR-1,/jira/browse/PR-1",
        "/jira/browse/PR-1,/jira/browse/PR-1",
        "/jira,/jira",
        "/jirax,/jira/jirax"
    })
    void aDestinationHasTheContextPathOnce(String destination, String path) {
        assertThat(Destination.of(destination, "/jira")).isEqualTo(path);
    }

    @Test
    void aLinkLogsOutOnlyWithTheToken() {
        Response login = form("alice", "alice").post("/login.jsp");
        String id = login.cookie("JSESSIONID");
        String token = login.cookie("atlassian.xsrf.token");
        for (String wrong : new String[] {"", "x", token + "x"}) {
            page().cookie("JSESSIONID", id)
                    .queryParam("atl_token", wrong)
                    .get("/logout")
                    .then()
                    .statusCode(403)
                    .header("X-AUSERNAME", "alice")
                    .body(containsString("method=\"post\" action=\"/logout\""))
                    .body(containsString(token));
        }
        page().cookie("JSESSIONID", id).get("/rest/probe/me").then().body("name", equalTo("alice"));

        page().cookie("JSESSIONID", id)
                .queryParam("atl_token", token)
                .get("/logout")
                .then()
                .statusCode(200)
                .header("X-Seraph-LoginReason", "OUT")
                .body(containsString("/login.jsp"));
        page().cookie("JSESSIONID", id).get("/rest/probe/me").then().body("name", equalTo("anonymous"));
    }

    @Test
    void theFormThatAsksLogsOut() {
        Response login = form("alice", "alice").post("/login.jsp");
        String id = login.cookie("JSESSIONID");
        page().cookie("JSESSIONID", id)
                .formParam("atl_token", "x")
                .post("/logout")
                .then()
                .statusCode(403);
        page().cookie("JSESSIONID", id)
                .formParam("atl_token", login.cookie("atlassian.xsrf.token"))
                .post("/logout")
                .then()
                .statusCode(200)
                .header("X-Seraph-LoginReason", "OUT");
        page().cookie("JSESSIONID", id).get("/rest/probe/me").then().body("name", equalTo("anonymous"));
        page().get("/logout").then().statusCode(200).header("X-Seraph-LoginReason", "OUT");
    }

    private RequestSpecification page() {
        return anonymous().redirects().follow(false);
    }

    private RequestSpecification form(String name, String password) {
        return page().formParam("os_username", name)
                .formParam("os_password", password)
                .formParam("login", "Log In");
    }
}
