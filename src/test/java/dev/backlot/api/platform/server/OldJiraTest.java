package dev.backlot.api.platform.server;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.backlot.api.platform.PlatformTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What a server that answers like Jira 8.20 says otherwise. */
@TestPropertySource(properties = "backlot.jira.version=8.20")
class OldJiraTest extends PlatformTest {

    @Test
    void It_says_which_release_it_is_as_recorded() {
        get("fred", "serverInfo")
                .statusCode(200)
                .body("version", equalTo("8.20.7"))
                .body("versionNumbers", equalTo(List.of(8, 20, 7)))
                .body("buildNumber", equalTo(820007))
                .body("buildDate", equalTo("2022-03-16T00:00:00.000+0000"))
                .body("databaseBuildNumber", equalTo(820007));
    }

    @Test
    void A_path_that_leads_nowhere_is_Jersey_1s() {
        jira.anonymous()
                .get("/rest/api/2/nosuch?x=1")
                .then()
                .statusCode(404)
                .body("message", equalTo("null for uri: " + jira.url() + "/rest/api/2/nosuch"))
                .body("'status-code'", equalTo(404));
    }

    @Test
    void What_is_not_seen_is_refused_in_the_same_words_as_ever() {
        get("fred", "issue/NOSUCH-1").statusCode(404).body("errorMessages[0]", equalTo("Issue Does Not Exist"));
    }

    @Test
    void A_sprint_in_an_issue_has_its_names_in_another_order() {
        get("fred", "search?jql=sprint%20%3D%2037&maxResults=1")
                .statusCode(200)
                .body("issues[0].fields.customfield_10004[0]", containsString("[id=37,rapidViewId="));
    }

    @Test
    void What_a_search_has_nothing_to_say_of_it_leaves_out() {
        get("fred", "search?jql=key%20%3D%20PR-1").body("$", not(hasKey("warningMessages")));
    }

    @Test
    void It_has_no_OAuth_2_but_OAuth_1() {
        for (String path : List.of("/rest/oauth2/latest/authorize", "/plugins/servlet/oauth2/consent")) {
            jira.anonymous()
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("message", equalTo("null for uri: " + jira.url() + path));
        }
        for (String path : List.of("/rest/oauth2/latest/token", "/rest/oauth2/1.0/revoke")) {
            jira.anonymous().post(path).then().statusCode(404);
        }
        jira.as("admin")
                .body("{\"name\":\"x\",\"redirectUri\":\"https://h/\",\"scope\":\"READ\"}")
                .post("/_backlot/v1/oauth-client")
                .then()
                .statusCode(400);
        jira.anonymous().post("/plugins/servlet/oauth/request-token").then().statusCode(401);
    }

    @Test
    void A_captcha_is_asked_for_with_another_reason() {
        for (int count = 0; count < 3; count++) {
            jira.as("fred", "wrong").get(PLATFORM + "myself").then().statusCode(401);
        }
        jira.as("fred")
                .get(PLATFORM + "myself")
                .then()
                .statusCode(403)
                .header("X-Seraph-LoginReason", "AUTHENTICATED_FAILED")
                .header("X-Authentication-Denied-Reason", startsWith("CAPTCHA_CHALLENGE; login-url="));
    }
}
