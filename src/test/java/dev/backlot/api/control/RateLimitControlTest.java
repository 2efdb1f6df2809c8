package dev.backlot.api.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Setting limits at run time, and forced answers. */
@HttpTest
class RateLimitControlTest {

    private static final String LIMITS = "/_backlot/v1/rate-limits";
    private static final String FORCED = LIMITS + "/forced";
    private static final String MYSELF = "/rest/api/2/myself";

    @Autowired
    private Jira jira;

    @Test
    void everythingCanBeSetAndTakenBack() {
        control().get(LIMITS).then().statusCode(200).body("enabled", equalTo(false));
        body("{'enabled': true, 'mode': 'limit', 'requests': 5, 'interval': 60, 'maxRequests': 7, 'blockedRetryAfter': 0,"
                        + " 'users': [{'name': 'Fred', 'maxRequests': 9}, {'name': 'viewer', 'mode': 'allow'}],"
                        + " 'urls': ['/rest/api/2/serverInfo'], 'clients': ['robot'],"
                        + " 'prefixes': [{'prefix': '/rest/align', 'policy': 'align'}]}")
                .put(LIMITS)
                .then()
                .statusCode(200);

        control()
                .get(LIMITS)
                .then()
                .body("enabled", equalTo(true))
                .body("mode", equalTo("limit"))
                .body("requests", equalTo(5))
                .body("interval", equalTo(60))
                .body("maxRequests", equalTo(7))
                .body("blockedRetryAfter", equalTo(0))
                .body("users.name", contains("fred", "viewer"))
                .body("users[0].requests", equalTo(5))
                .body("users[0].maxRequests", equalTo(9))
                .body("users[1].mode", equalTo("allow"))
                .body("users[1].requests", nullValue())
                .body("urls", contains("/rest/api/2/serverInfo"))
                .body("clients", contains("robot"))
                .body("prefixes[0].requests", equalTo(600))
                .body("prefixes[0].block", equalTo(60));
        jira.as("fred").get(MYSELF).then().header("X-RateLimit-Remaining", "8");
        jira.as("viewer").get(MYSELF).then().header("X-RateLimit-Limit", nullValue());
        jira.as("admin").get(MYSELF).then().header("X-RateLimit-Remaining", "6");
        jira.as("admin").get("/rest/api/2/serverInfo").then().header("X-RateLimit-Limit", nullValue());

        control().delete(LIMITS).then().statusCode(204);
        control().get(LIMITS).then().body("enabled", equalTo(false)).body("users", empty());
        jira.as("admin").get(MYSELF).then().header("X-RateLimit-Limit", nullValue());
    }

    @Test
    void whatIsSetAnewBeginsWithFullBuckets() {
        for (int round = 0; round < 2; round++) {
            body("{'enabled': true, 'maxRequests': 1}").put(LIMITS);
            jira.as("fred").get(MYSELF).then().statusCode(200);
            jira.as("fred").get(MYSELF).then().statusCode(429);
        }
        body("{'maxRequests': 1}").put(LIMITS + "/users/fred");
        jira.as("fred").get(MYSELF).then().statusCode(200);
        jira.as("fred").get(MYSELF).then().statusCode(429);
        jira.as("admin").get(MYSELF).then().statusCode(200);
        body("{'maxRequests': 1}").put(LIMITS + "/users/fred");
        jira.as("fred").get(MYSELF).then().statusCode(200);
        jira.as("admin").get(MYSELF).then().statusCode(429);
    }

    @Test
    void somethingElseMayHoldForOneUser() {
        body("{'enabled': true}").put(LIMITS);
        control().get(LIMITS + "/users/fred").then().statusCode(404);
        body("{'mode': 'block'}")
                .put(LIMITS + "/users/Fred")
                .then()
                .statusCode(200)
                .body("name", equalTo("fred"))
                .body("mode", equalTo("block"));
        jira.as("fred").get(MYSELF).then().statusCode(429);
        jira.as("admin").get(MYSELF).then().statusCode(200);
        control().get(LIMITS + "/users/fred").then().body("mode", equalTo("block"));
        control().get(LIMITS).then().body("enabled", equalTo(true)).body("users.name", contains("fred"));

        control().delete(LIMITS + "/users/fred").then().statusCode(204);
        jira.as("fred").get(MYSELF).then().statusCode(200);
        control().delete(LIMITS + "/users/fred").then().statusCode(404);
    }

    @Test
    void whatHoldsForAUserGoesWithTheUser() {
        jira.as("admin")
                .body(
                        "{\"name\":\"temp\",\"password\":\"temp\",\"emailAddress\":\"t@example.com\",\"displayName\":\"T\"}")
                .post("/rest/api/2/user")
                .then()
                .statusCode(201);
        body("{'enabled': false}").put(LIMITS);
        body("{'mode': 'block'}").put(LIMITS + "/users/temp").then().statusCode(200);
        jira.as("admin")
                .body("{\"name\":\"other\"}")
                .put("/rest/api/2/user?username=temp")
                .then()
                .statusCode(200);
        control().get(LIMITS).then().body("users.name", contains("other"));
        jira.as("admin").delete("/rest/api/2/user?username=other").then().statusCode(204);
        control().get(LIMITS).then().body("users", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|{'requests': 0}|requests",
                "''|{'interval': 86401}|interval",
                "''|{'maxRequests': 1000001}|maxRequests",
                "''|{'requests': 'many'}|requests",
                "''|{'mode': 'sometimes'}|mode",
                "''|{'enabled': 'perhaps'}|enabled",
                "''|{'blockedRetryAfter': -1}|blockedRetryAfter",
                "''|{'urls': ['rest']}|urls",
                "''|{'urls': 'rest'}|urls",
                "''|{'clients': ['']}|clients",
                "''|{'users': [{'mode': 'allow'}]}|name",
                "''|{'users': [{'name': 'nobody'}]}|users",
                "''|{'prefixes': [{'prefix': '/a', 'policy': 'none'}]}|policy",
                "''|{'prefixes': [{'policy': 'align'}]}|prefix",
                "''|{'prefixes': [{'prefix': '/a/', 'policy': 'align'}]}|prefixes",
                "''|{'prefixes': [{'prefix': '/a', 'policy': 'align', 'block': 0}]}|prefixes",
                "''|{'prefixes': [{'prefix': '/a', 'policy': 'align'}, {'prefix': '/a', 'policy': 'ativo'}]}|prefixes",
                "/users/fred|{'mode': 'sometimes'}|mode",
                "/users/fred|{'maxRequests': 0}|maxRequests",
            })
    void whatCannotBeIsRefusedWhole(String path, String limits, String key) {
        body("{'enabled': true, 'requests': 3}").put(LIMITS);

        body(limits).put(LIMITS + path).then().statusCode(400).body("errors." + key, notNullValue());
        control().get(LIMITS).then().body("enabled", equalTo(true)).body("requests", equalTo(3));
    }

    @Test
    void whoIsNotThereCannotBeExempt() {
        body("{}").put(LIMITS + "/users/nobody").then().statusCode(404);
        control().get(LIMITS + "/users/nobody").then().statusCode(404);
        control().delete(LIMITS + "/users/nobody").then().statusCode(404);
        control().body("[]").put(LIMITS).then().statusCode(400);
    }

    @Test
    void theNextAnswersCanBeForced() {
        force("{'times': 2, 'retryAfter': 7, 'user': 'Fred', 'path': '/rest/api/2/my*'}")
                .statusCode(201)
                .body("", hasSize(1))
                .body("[0].times", equalTo(2))
                .body("[0].user", equalTo("fred"));

        jira.as("admin").get(MYSELF).then().statusCode(200);
        jira.as("fred").get("/rest/api/2/serverInfo").then().statusCode(200);
        jira.as("fred")
                .accept("application/json")
                .get(MYSELF)
                .then()
                .statusCode(429)
                .header("Retry-After", "7")
                .header("X-RateLimit-Limit", "30")
                .header("X-RateLimit-Remaining", "0")
                .body("message", equalTo("Rate limit exceeded."));
        control().get(FORCED).then().body("times", contains(1));
        jira.as("fred").get(MYSELF).then().statusCode(429);
        jira.as("fred").get(MYSELF).then().statusCode(200).header("X-RateLimit-Limit", nullValue());
        control().get(FORCED).then().body("", empty());
    }

    @Test
    void theOldestOfForcedAnswersComesFirst() {
        force("{'retryAfter': null}");
        force("{'times': 1, 'retryAfter': 9223372036854775807}");
        force("{'user': 'anonymous', 'retryAfter': 0}");

        jira.anonymous().get(MYSELF).then().statusCode(429).header("Retry-After", nullValue());
        jira.as("fred").get(MYSELF).then().statusCode(429).header("Retry-After", "9223372036854775807");
        jira.as("fred").get(MYSELF).then().statusCode(200);
        jira.anonymous().get(MYSELF).then().statusCode(429).header("Retry-After", "0");
        force("{}");
        control().delete(FORCED).then().statusCode(204);
        control().get(FORCED).then().body("", empty());
        jira.as("fred").get(MYSELF).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'times': 0}|times",
                "{'times': 'often'}|times",
                "{'retryAfter': -1}|retryAfter",
                "{'user': 'nobody'}|user",
                "{'path': 'rest'}|path"
            })
    void whatCannotBeForcedIsRefused(String body, String key) {
        force(body).statusCode(400).body("errors." + key, notNullValue());
        assertThat(control().get(FORCED).<List<Object>>path("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,''",
        "PUT,''",
        "DELETE,''",
        "GET,/users/fred",
        "PUT,/users/fred",
        "DELETE,/users/fred",
        "GET,/forced",
        "POST,/forced",
        "DELETE,/forced"
    })
    void onlyAdministratorsMayFromAfar(String method, String path) {
        RequestSpecification afar = jira.as("fred").header("Via", "1.1 proxy").body("{}");

        afar.request(method, LIMITS + path).then().statusCode(403);
        jira.anonymous()
                .header("Via", "1.1 proxy")
                .body("{}")
                .request(method, LIMITS + path)
                .then()
                .statusCode(401);
        int status = jira.as("admin")
                .header("Via", "1.1 proxy")
                .body("{}")
                .request(method, LIMITS + path)
                .statusCode();
        assertThat(status).isIn(200, 201, 204, 404);
    }

    private RequestSpecification control() {
        return jira.anonymous();
    }

    private RequestSpecification body(String json) {
        return control().body(json.replace('\'', '"'));
    }

    private ValidatableResponse force(String json) {
        return body(json).post(FORCED).then();
    }
}
