package dev.backlot.api.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an application may do by its scope: the same world for each, never more than the user may. */
@HttpTest
class ScopeTest {

    @Autowired
    private Jira jira;

    @Test
    void readSeesAndChangesNothing() {
        String token = token("admin", "READ");

        jira.asToken(token)
                .get("/rest/agile/1.0/board")
                .then()
                .statusCode(200)
                .body("total", greaterThan(0))
                .header("X-AUSERNAME", "admin");
        jira.asToken(token)
                .body("{\"jql\":\"\"}")
                .post("/rest/api/2/search")
                .then()
                .statusCode(200)
                .body("total", greaterThan(0));
        jira.asToken(token)
                .body("{\"ids\":[]}")
                .post("/rest/api/2/worklog/list")
                .then()
                .statusCode(200);
        jira.asToken(token)
                .body("{\"fields\":{}}")
                .post("/rest/api/2/issue")
                .then()
                .statusCode(403)
                .body("errorMessages[0]", equalTo("The application may only read: its scope is READ."));
        jira.asToken(token).body("{}").put("/rest/api/2/issue/10000").then().statusCode(403);
        jira.asToken(token).delete("/rest/api/2/issue/10000").then().statusCode(403);
        jira.asToken(token)
                .body("{\"issues\":[\"10000\"]}")
                .post("/rest/agile/1.0/backlog/issue")
                .then()
                .statusCode(403);
        jira.asToken(token).get("/rest/api/2/application-properties").then().statusCode(403);
    }

    @Test
    void writeChangesButDoesNotAdminister() {
        String token = token("admin", "WRITE");

        jira.asToken(token)
                .body("{\"body\":\"hello\"}")
                .post("/rest/api/2/issue/10000/comment")
                .then()
                .statusCode(201);
        jira.asToken(token).get("/rest/api/2/application-properties").then().statusCode(403);
        jira.asToken(token)
                .body("{\"name\":\"g\"}")
                .post("/rest/api/2/group")
                .then()
                .statusCode(403);
        jira.asToken(token).get("/_backlot/v1/oauth-client").then().statusCode(403);
        assertThat(administers(token)).isFalse();
    }

    @Test
    void adminAdministersAsFarAsTheUserDoes() {
        String token = token("admin", "ADMIN");

        jira.asToken(token).get("/rest/api/2/application-properties").then().statusCode(200);
        jira.asToken(token)
                .body("{\"name\":\"g\"}")
                .post("/rest/api/2/group")
                .then()
                .statusCode(201);
        assertThat(administers(token)).isTrue();
        jira.asToken(token("fred", "SYSTEM_ADMIN"))
                .get("/rest/api/2/application-properties")
                .then()
                .statusCode(403);
    }

    /** What is kept for the user themselves is not given to an application with less. */
    @Test
    void theSameUserHasTheirOwnRightsBesideTheApplications() {
        String token = token("admin", "WRITE");

        jira.as("admin").get("/rest/api/2/application-properties").then().statusCode(200);
        jira.asToken(token).get("/rest/api/2/application-properties").then().statusCode(403);
        jira.as("admin").get("/rest/api/2/application-properties").then().statusCode(200);
    }

    private String token(String user, String scope) {
        return OAuth2App.register(jira, "SYSTEM_ADMIN").tokens(user, scope).access();
    }

    private boolean administers(String token) {
        Map<String, Object> permissions =
                jira.asToken(token).get("/rest/api/2/mypermissions").path("permissions.ADMINISTER");
        return (boolean) permissions.get("havePermission");
    }
}
