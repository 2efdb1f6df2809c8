package dev.backlot.api.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.world.WorldReset;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.http.NoHttpResponseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told of what was asked and answered. */
@HttpTest
@Timeout(30)
class JournalApiTest {

    private static final String JOURNAL = "/_backlot/v1/journal";
    private static final String MYSELF = "/rest/api/2/myself";
    private static final String COMMENTS = "/rest/api/2/issue/PR-2/comment";

    @Autowired
    private Jira jira;

    @Autowired
    private List<WorldReset> resets;

    @Test
    void whatFoundNoPathComesFirstThenWhatWasRefused() {
        jira.as("fred").get(MYSELF).then().statusCode(200);
        jira.as("fred").get("/rest/api/2/issue/PR-99999").then().statusCode(404);
        raw().get("/rest/agile/1.0/sprints/7/issue").then().statusCode(404);
        raw().get("/nowhere").then().statusCode(404);
        jira.as("fred").get(MYSELF).then().statusCode(200);

        journal("")
                .body("total", equalTo(5))
                .body(
                        "entries.path",
                        contains(
                                "/nowhere",
                                "/rest/agile/1.0/sprints/7/issue",
                                "/rest/api/2/issue/PR-99999",
                                MYSELF,
                                MYSELF))
                .body("entries[0].unmatched", equalTo(true))
                .body("entries[0].nearMiss", equalTo("No such path, and none is like it."))
                .body(
                        "entries[1].nearMiss",
                        startsWith("No such path; closest is GET /rest/agile/1.0/sprint/{sprintId}/issue."))
                .body("entries[2]", not(hasKey("unmatched")))
                .body("entries[2]", not(hasKey("nearMiss")))
                .body("entries[3].user", equalTo("fred"))
                .body("entries[3].status", equalTo(200))
                .body("entries[3].time", startsWith("2026-08-14T12:00:00"));
        journal("?order=oldest&limit=1").body("total", equalTo(5)).body("entries.path", contains(MYSELF));
        journal("?order=newest&status=4xx").body("entries[0].path", equalTo("/nowhere"));
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() {
        raw().delete(MYSELF).then().statusCode(405);
        journal("").body("entries[0].nearMiss", containsString("is there, but only for GET, PUT."));
    }

    @Test
    void anEntryHasHeadersAndBodiesWithoutSecrets() {
        jira.as("fred").body("{\"body\":\"Hällo\"}").post(COMMENTS).then().statusCode(201);
        ValidatableResponse entry = entry(last()).body("method", equalTo("POST"));
        entry.body("request.body", equalTo("{\"body\":\"Hällo\"}"))
                .body("request.size", equalTo(17))
                .body("request.headers.find { it.name.equalsIgnoreCase('authorization') }.value", equalTo("Basic ***"))
                .body("response.body", containsString("\"body\":\"Hällo\""))
                .body("response.headers.name", hasItem("X-AREQUESTID"))
                .body("response.headers.find { it.name == 'Set-Cookie' }.value", containsString("=***"));
        assertThat(entry.extract().asString()).doesNotContain("ZnJlZDpmcmVk");
    }

    @Test
    void loginsAndTokensKeepTheirSecrets() {
        String session = jira.anonymous()
                .body("{\"username\":\"fred\",\"password\":\"fred-secret\"}")
                .post("/rest/auth/1/session")
                .asString();
        assertThat(session).isNotEmpty();
        entry(last())
                .body("request.body", equalTo("{\"username\":\"fred\",\"password\":\"***\"}"))
                .body("status", equalTo(401));
        String token = jira.as("fred")
                .body("{\"name\":\"t\"}")
                .post("/rest/pat/latest/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("rawToken");
        assertThat(entry(last())
                        .body("response.body", containsString("\"rawToken\":\"***\""))
                        .extract()
                        .asString())
                .doesNotContain(token);
        raw().contentType("application/x-www-form-urlencoded")
                .formParam("os_username", "fred")
                .formParam("os_password", "fred-secret")
                .post("/login.jsp");
        entry(last())
                .body("request.body", containsString("os_username=fred"))
                .body("request.body", containsString("os_password=***"));
        assertThat(jira.anonymous().get(JOURNAL + ".har").asString()).doesNotContain("fred-secret", token);
    }

    @Test
    void refusalsOfFiltersAreThereWithTheirBodies() {
        jira.as("fred", "wrong").get(MYSELF).then().statusCode(401);
        entry(last())
                .body("status", equalTo(401))
                .body("response.body", containsString("Basic Authentication Failure"));
        raw().get("/rest/%00").then().statusCode(400);
        journal("").body("total", not(equalTo(0)));
        raw().get("/nowhere").then().statusCode(404);
        entry(last()).body("response.body", containsString("404"));
    }

    @Test
    void theServersOwnIsNotKept() {
        jira.anonymous().get("/actuator/health");
        jira.anonymous().get("/_backlot/v1/info");
        jira.anonymous().get("/v3/api-docs/control");
        journal("").body("total", equalTo(0)).body("last", equalTo(0)).body("entries", empty());
    }

    @Test
    void faultsAreTold() {
        int fault = jira.anonymous()
                .body("{\"status\":404,\"times\":1}")
                .post("/_backlot/v1/faults")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        raw().get(MYSELF).then().statusCode(404);
        entry(last())
                .body("faults", contains(fault))
                .body("$", not(hasKey("unmatched")))
                .body("$", not(hasKey("nearMiss")));
        jira.anonymous().body("{\"drop\":true,\"method\":\"POST\"}").post("/_backlot/v1/faults");
        assertThatThrownBy(() -> raw().body("{}").post(MYSELF)).isInstanceOf(NoHttpResponseException.class);
        entry(last()).body("status", equalTo(0)).body("dropped", equalTo(true)).body("response.headers", empty());
    }

    @Test
    void waitingEndsWhenEnoughHasCome() throws Exception {
        CompletableFuture<ValidatableResponse> waiting = CompletableFuture.supplyAsync(() -> jira.anonymous()
                .get(JOURNAL + "/wait?method=POST&path=/rest/api/2/issue/*/comment&count=2&timeout=20s")
                .then());
        comment();
        jira.as("fred").get(COMMENTS);
        comment();
        waiting.get()
                .statusCode(200)
                .body("satisfied", equalTo(true))
                .body("count", equalTo(2))
                .body("entries.method", contains("POST", "POST"))
                .body("$", not(hasKey("errorMessages")));
    }

    @Test
    void waitingInVainTellsWhatCameInstead() {
        comment();
        raw().get("/rest/api/2/issues/PR-2/comment").then().statusCode(404);
        jira.anonymous()
                .get(JOURNAL + "/wait?method=POST&count=2&timeout=10ms")
                .then()
                .statusCode(408)
                .body("satisfied", equalTo(false))
                .body("count", equalTo(1))
                .body("errorMessages", contains("Of 2 requests wanted, 1 came within 10ms."))
                .body("entries", hasSize(1))
                .body("others.nearMiss", hasItem(startsWith("No such path; closest is GET /rest/api/2/issue/")));
    }

    @Test
    void anArchiveHasWhatItsFormDemands() {
        comment();
        jira.as("fred").queryParam("jql", "key = PR-2").get("/rest/api/2/search");
        Map<String, Object> har = jira.anonymous()
                .get(JOURNAL + ".har?user=fred")
                .then()
                .statusCode(200)
                .body("log.version", equalTo("1.2"))
                .body("log.creator.name", equalTo("Backlot"))
                .body("log.entries", hasSize(1))
                .body("log.entries[0].request.queryString[0].name", equalTo("jql"))
                .body("log.entries[0].request.queryString[0].value", equalTo("key = PR-2"))
                .body("log.entries[0].request.method", equalTo("GET"))
                .body("log.entries[0].response.content.mimeType", startsWith("application/json"))
                .body("log.entries[0].response.content.text", containsString("PR-2"))
                .body("log.entries[0].response.statusText", equalTo("OK"))
                .extract()
                .path("log.entries[0]");
        assertThat(har).containsOnlyKeys("startedDateTime", "time", "request", "response", "cache", "timings", "_id");
        assertThat(har)
                .extractingByKey("request", MAP)
                .containsOnlyKeys(
                        "method", "url", "httpVersion", "cookies", "headers", "queryString", "headersSize", "bodySize");
        assertThat(har)
                .extractingByKey("response", MAP)
                .containsOnlyKeys(
                        "status",
                        "statusText",
                        "httpVersion",
                        "cookies",
                        "headers",
                        "content",
                        "redirectURL",
                        "headersSize",
                        "bodySize");
        assertThat(har).extractingByKey("timings", MAP).containsOnlyKeys("send", "wait", "receive");
        jira.anonymous()
                .get(JOURNAL + ".har?method=POST")
                .then()
                .body("log.entries[0].request.postData.mimeType", startsWith("application/json"))
                .body("log.entries[0].request.postData.text", equalTo("{\"body\":\"new\"}"));
    }

    @Test
    void itIsForgottenWhenSomebodySaysSoAndWithAReset() {
        comment();
        int last = last();
        jira.anonymous().delete(JOURNAL).then().statusCode(204);
        journal("").body("total", equalTo(0));
        jira.anonymous().get(JOURNAL + "/" + last).then().statusCode(404);
        comment();
        journal("?after=" + last).body("total", equalTo(1));
        resets.forEach(WorldReset::worldReset);
        journal("").body("total", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?pth=/a | pth | There is no 'pth' here. Is 'path' meant?",
                "?order=up | order | The order must be problems, newest or oldest.",
                "?limit=1001 | limit | The limit must be 0 to 1000.",
                "?status=9 | status | A status must be three digits, or the first with xx as in 4xx, or 0 for no answer.",
                "?path=a | path | A path must begin with /; * is anything within a part, ** any number of parts.",
                "/wait?count=0 | count | The number of requests must be 1 to 1000.",
                "/wait?timeout=61s | timeout | The time to wait must be at most 60s.",
                "/wait?timeout=5 | timeout | The value of 'timeout' must be a time with its unit, such as 500ms, 30s, 5m or 1h.",
            })
    void mistakesAreToldByName(String asked, String name, String message) {
        jira.anonymous().get(JOURNAL + asked).then().statusCode(400).body("errors." + name, equalTo(message));
    }

    @Test
    void administratorsReadIt() {
        jira.as("admin")
                .header("X-Forwarded-For", "192.0.2.1")
                .get(JOURNAL)
                .then()
                .statusCode(200);
        jira.as("fred")
                .header("X-Forwarded-For", "192.0.2.1")
                .get(JOURNAL)
                .then()
                .statusCode(403);
    }

    private void comment() {
        jira.as("admin").body("{\"body\":\"new\"}").post(COMMENTS).then().statusCode(201);
    }

    private ValidatableResponse journal(String query) {
        return jira.anonymous().get(JOURNAL + query).then().statusCode(200);
    }

    private int last() {
        return journal("").extract().path("last");
    }

    private ValidatableResponse entry(int id) {
        return jira.anonymous().get(JOURNAL + "/" + id).then().statusCode(200);
    }

    /** Past the contracts, which know of no such requests. */
    private RequestSpecification raw() {
        return given().baseUri(jira.url()).redirects().follow(false);
    }
}
