package dev.backlot.api.aip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.Jira;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of this dialect have in common. */
abstract class AipTest {

    static final String API = "/rest/aip/1.0/";
    static final String TOKEN =
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJKSVJBVVNFUjEwMDAwIiwiYWNjZXNzIjoiUkVBRF9XUklURSIsIm5hbWUi"
                    + "OiJkZW1vIiwiaWF0IjoxNzg1NTcxMjAwLCJqdGkiOiI1YTIxNmZjNmEwNmZjY2EwMDkxMmVjNTdiNWFmMWUwZCJ9."
                    + "FBLMVf_Z55OVxgPgx0UD5O8jeHurJSHnqRwJPyYEsnE";

    @Autowired
    Jira jira;

    ValidatableResponse get(String path) {
        return jira.asToken(TOKEN).get(API + path).then().statusCode(200);
    }

    ValidatableResponse send(String method, String path, String body, int status) {
        Response answer = jira.asToken(TOKEN).body(body.replace('\'', '"')).request(method, API + path);
        if (status >= 400) {
            error(answer, status);
        }
        return answer.then().statusCode(status);
    }

    ValidatableResponse delete(String path, int status) {
        Response answer = jira.asToken(TOKEN).delete(API + path);
        if (status >= 400) {
            error(answer, status);
        }
        return answer.then().statusCode(status);
    }

    String readOnlyToken() {
        return jira.as("admin")
                .body("{\"user\":\"admin\",\"name\":\"reader\",\"readOnly\":true}")
                .post("/_backlot/v1/systems/aip/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    static void error(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        Map<String, Object> body = answer.path("$");
        assertThat(body.keySet()).isEqualTo(Set.of("status", "message"));
        assertThat(body).containsEntry("status", status);
        assertThat(body.get("message").toString()).isNotBlank();
    }
}
