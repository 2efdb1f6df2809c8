package dev.backlot.api.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.RecordedAnswer;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.apache.catalina.util.TomcatCSS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What limits look like on the wire; the clock stands still, so that no token comes back. */
@HttpTest
class RateLimitTest {

    private static final String MYSELF = "/rest/api/2/myself";
    private static final List<String> LIMITS = List.of(
            "X-RateLimit-Limit",
            "X-RateLimit-Remaining",
            "X-RateLimit-FillRate",
            "X-RateLimit-Interval-Seconds",
            "Retry-After");

    @Autowired
    private Jira jira;

    @Test
    void nothingIsSaidWhileNothingIsLimited() {
        Response answer = jira.as("fred").get(MYSELF);

        LIMITS.forEach(name -> assertThat(answer.header(name)).isNull());
    }

    @Test
    void aCountedAnswerHasTheRecordedHeadersInTheirPlace() {
        RecordedAnswer recorded = RecordedAnswer.of("200-dc-8.20.8-ratelimited");
        set("{'enabled': true}");

        Response answer = jira.as("fred").get(MYSELF);

        assertThat(answer.statusCode()).isEqualTo(200);
        LIMITS.forEach(name -> assertThat(answer.header(name)).isEqualTo(recorded.header(name)));
        List<String> names = names(answer);
        assertThat(recorded.names()).filteredOn(names::contains).containsSubsequence(LIMITS);
        assertThat(names)
                .filteredOn(recorded.names()::contains)
                .isEqualTo(recorded.names().stream().filter(names::contains).toList());
    }

    @Test
    void whatIsTooMuchIsRefusedInJsonForAClientThatNamesIt() {
        RecordedAnswer recorded = RecordedAnswer.of("429-json");
        set("{'enabled': true, 'maxRequests': 2}");

        assertThat(jira.as("fred").get(MYSELF).header("X-RateLimit-Remaining")).isEqualTo("1");
        assertThat(jira.as("fred").get(MYSELF).header("Retry-After"))
                .as("the last one")
                .isEqualTo("1");
        Response answer = jira.as("fred").accept("application/json").get(MYSELF);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.asString()).isEqualTo(recorded.body());
        assertThat(answer.header("Content-Type")).isEqualTo(recorded.header("Content-Type"));
        assertThat(names(answer)).containsSubsequence(recorded.names());
        assertThat(answer.header("X-RateLimit-Limit")).isEqualTo("2");
        assertThat(answer.header("X-RateLimit-Remaining")).isEqualTo("0");
        assertThat(answer.header("X-RateLimit-FillRate")).isEqualTo(recorded.header("X-RateLimit-FillRate"));
        assertThat(answer.header("Retry-After"))
                .as("a third of a second, rounded up")
                .isEqualTo("1");
        jira.as("viewer").get(MYSELF).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/html", "text/*;q=0.5, */*;q=0.1", "nonsense", ""})
    void whoeverDoesNotNameItGetsThePage(String accept) {
        RecordedAnswer recorded = RecordedAnswer.of("429-html-tomcat");
        set("{'enabled': true, 'mode': 'block'}");

        Response answer = jira.as("fred").header("Accept", accept).get(MYSELF);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.header("Content-Type")).isEqualTo(recorded.header("Content-Type"));
        assertThat(answer.asString())
                .isEqualTo(
                        recorded.body().replace("…", "<style type=\"text/css\">" + TomcatCSS.TOMCAT_CSS + "</style>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json, text/plain, */*",
                "application/json,*/*;q=0.9",
                "application/*"
            })
    void whatClientsNameIsJson(String accept) {
        set("{'enabled': true, 'mode': 'block'}");

        jira.as("fred")
                .header("Accept", accept)
                .get(MYSELF)
                .then()
                .statusCode(429)
                .body("message", equalTo("Rate limit exceeded."));
    }

    @Test
    void whoIsBlockedIsToldToWaitForever() {
        set("{'enabled': true, 'mode': 'block'}");
        jira.as("admin")
                .get(MYSELF)
                .then()
                .statusCode(429)
                .header("X-RateLimit-Limit", "0")
                .header("X-RateLimit-Remaining", "0")
                .header("X-RateLimit-FillRate", "0")
                .header("X-RateLimit-Interval-Seconds", "10")
                .header("Retry-After", "9223372036854775807");

        set("{'enabled': true, 'mode': 'block', 'blockedRetryAfter': 60}");
        jira.as("admin").get(MYSELF).then().statusCode(429).header("Retry-After", "60");
    }

    @Test
    void nothingIsDoneForARefusedRequest() {
        jira.as("admin").get(MYSELF).then().statusCode(200);
        set("{'enabled': true, 'mode': 'block'}");
        jira.as("admin")
                .body("{\"fields\":{\"summary\":\"Changed\"}}")
                .put("/rest/api/2/issue/PR-1")
                .then()
                .statusCode(429);
        set("{}");
        assertThat(jira.as("admin").get("/rest/api/2/issue/PR-1").<String>path("fields.summary"))
                .isNotEqualTo("Changed");
    }

    @Test
    void errorsAndSearchesCountToo() {
        set("{'enabled': true, 'maxRequests': 10}");

        jira.as("fred").get("/rest/nosuch").then().statusCode(404).header("X-RateLimit-Remaining", "9");
        jira.as("fred").get("/rest/api/2/issue/NO-1").then().statusCode(404).header("X-RateLimit-Remaining", "8");
        jira.as("fred").delete("/rest/api/2/myself").then().statusCode(405).header("X-RateLimit-Remaining", "7");
        jira.as("fred").get("/rest/api/2/search").then().statusCode(200).header("X-RateLimit-Remaining", "6");
        jira.as("fred").get("/rest/api/2/search/").then().statusCode(200).header("X-RateLimit-Remaining", "5");
    }

    @Test
    void whoIsNotLoggedInCountsByAddress() {
        set("{'enabled': true, 'maxRequests': 1}");

        for (int status : List.of(200, 429)) {
            jira.anonymous().get("/rest/api/2/serverInfo").then().statusCode(status);
            jira.anonymous()
                    .header("X-Forwarded-For", "203.0.113.9")
                    .get("/rest/api/2/serverInfo")
                    .then()
                    .statusCode(status);
        }
    }

    @Test
    void whatIsNotJirasIsNeverRefused() {
        set("{'enabled': true, 'mode': 'block'}");

        for (String path : List.of("/_backlot/v1/info", "/actuator/health", "/status", "/v3/api-docs/control")) {
            jira.anonymous().get(path).then().statusCode(200).header("X-RateLimit-Limit", nullValue());
        }
    }

    @Test
    void jirasOwnPagesAreNotCounted() {
        String session = jira.anonymous()
                .body("{\"username\":\"fred\",\"password\":\"fred\"}")
                .post("/rest/auth/1/session")
                .cookie("JSESSIONID");
        set("{'enabled': true}");

        withSession(session)
                .header("Sec-Fetch-Site", "same-origin")
                .get(MYSELF)
                .then()
                .statusCode(200)
                .header("X-RateLimit-Limit", nullValue());
        withSession(session)
                .header("X-Requested-With", "XMLHttpRequest")
                .get(MYSELF)
                .then()
                .header("X-RateLimit-Limit", nullValue());
        withSession(session)
                .get(MYSELF)
                .then()
                .header("X-RateLimit-Limit", "30")
                .header("X-AUSERNAME", "fred");
        jira.as("fred")
                .cookie("JSESSIONID", session)
                .header("Sec-Fetch-Site", "same-origin")
                .get(MYSELF)
                .then()
                .header("X-RateLimit-Limit", "30");
    }

    @ParameterizedTest
    @CsvSource({"jira-cloud", "align", "ativo"})
    void otherApisLimitsCanHoldForAnyPath(String policy) {
        set("{'enabled': true, 'prefixes': [{'prefix': '/rest/api', 'policy': '" + policy
                + "', 'requests': 2, 'interval': 60, 'maxRequests': 2, 'block': 90}]}");

        Response first = jira.as("fred").get(MYSELF);
        jira.as("fred").get(MYSELF).then().statusCode(200);
        Response refused = jira.as("fred").get(MYSELF);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(refused.statusCode()).isEqualTo(429);
        switch (policy) {
            case "jira-cloud" -> cloud(first, refused);
            case "align" -> {
                assertThat(refused.header("Retry-After")).isEqualTo("90");
                assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
                assertThat(refused.<String>path("title")).isEqualTo("Too Many Requests");
                assertThat(refused.<String>path("detail")).isEqualTo("too many requests");
            }
            default -> {
                assertThat(refused.header("Retry-After")).isNull();
                assertThat(refused.<Integer>path("status")).isEqualTo(429);
                assertThat(refused.<String>path("path")).isEqualTo(MYSELF);
            }
        }
        assertThat(first.header("X-RateLimit-FillRate")).as("Jira's own").isNull();
        jira.as("fred").get("/rest/agile/1.0/board").then().header("X-RateLimit-FillRate", "30");
    }

    private static void cloud(Response first, Response refused) {
        assertThat(first.header("Ratelimit-Policy")).isEqualTo("\"jira-burst-based\";q=2;w=60");
        assertThat(first.header("Ratelimit")).isEqualTo("\"jira-burst-based\";r=1;t=60");
        assertThat(first.header("X-Ratelimit-Limit")).isEqualTo("2");
        assertThat(first.header("X-Ratelimit-Remaining")).isEqualTo("1");
        assertThat(first.header("Retry-After")).isNull();
        assertThat(refused.header("Retry-After")).isEqualTo("30");
        assertThat(refused.header("X-RateLimit-Reset")).isEqualTo("2026-08-14T12:01Z");
        assertThat(refused.header("RateLimit-Reason")).isEqualTo("jira-burst-based");
        assertThat(refused.asString())
                .isEqualTo("{\"errorMessages\":[\"The request has been rate-limited. Please try again later.\"],"
                        + "\"errors\":{},\"status\":429}");
    }

    private RequestSpecification withSession(String session) {
        return jira.anonymous().cookie("JSESSIONID", session);
    }

    private void set(String limits) {
        jira.anonymous()
                .body(limits.replace('\'', '"'))
                .put("/_backlot/v1/rate-limits")
                .then()
                .statusCode(200);
    }

    private static List<String> names(Response answer) {
        return answer.headers().asList().stream().map(Header::getName).toList();
    }
}
