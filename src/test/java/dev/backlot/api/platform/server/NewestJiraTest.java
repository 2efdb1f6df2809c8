package dev.backlot.api.platform.server;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What a server that answers like Jira 11.3 says otherwise. */
@TestPropertySource(properties = "backlot.jira.version=11.3")
class NewestJiraTest extends PlatformTest {

    @Test
    void It_says_which_release_it_is() {
        jira.anonymous().get(PLATFORM + "serverInfo").then().statusCode(200).body("versionNumbers", hasItems(11, 3));
    }

    @Test
    void It_takes_no_passwords_as_recorded() {
        get("fred", "myself")
                .statusCode(403)
                .contentType("application/json;charset=UTF-8")
                .body("message", equalTo("Basic Authentication has been disabled on this instance."))
                .body("size()", equalTo(1));
    }

    @Test
    void It_begins_no_session_by_REST_but_by_the_form_and_tells_of_it_to_a_token() {
        for (String path : List.of("/rest/auth/1/session", "/rest/auth/latest/session")) {
            jira.anonymous()
                    .body("{\"username\":\"fred\",\"password\":\"fred\"}")
                    .post(path)
                    .then()
                    .statusCode(403)
                    .body("message", equalTo("Basic Authentication has been disabled on this instance."))
                    .header("Set-Cookie", nullValue())
                    .header("X-Seraph-LoginReason", nullValue());
            jira.anonymous().get(path).then().statusCode(401);
        }
        String cookie = jira.anonymous()
                .contentType("application/x-www-form-urlencoded")
                .formParam("os_username", "fred")
                .formParam("os_password", "fred")
                .post("/login.jsp")
                .then()
                .statusCode(302)
                .extract()
                .cookie("JSESSIONID");
        jira.anonymous()
                .cookie("JSESSIONID", cookie)
                .get("/rest/auth/1/session")
                .then()
                .statusCode(200)
                .body("name", equalTo("fred"));
    }

    @Test
    void A_search_says_that_there_is_no_end_to_paging() {
        jira.anonymous()
                .get(PLATFORM + "search?jql=project=HSP&maxResults=1")
                .then()
                .statusCode(200)
                .body("$", hasKey("maxResultWindow"))
                .body("maxResultWindow", nullValue());
    }
}
