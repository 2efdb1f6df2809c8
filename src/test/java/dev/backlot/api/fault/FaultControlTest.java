package dev.backlot.api.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.fault.Faults;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.TestClock;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How faults are set, listed and taken away. */
@HttpTest
@Timeout(30)
class FaultControlTest {

    private static final String FAULTS = "/_backlot/v1/faults";
    private static final String MYSELF = "/rest/api/2/myself";

    @Autowired
    private Jira jira;

    @Autowired
    private Faults faults;

    @Autowired
    private Clock clock;

    @Test
    void faultsEndByTheServersClockAndWithAReset() {
        TestClock moved = (TestClock) clock;
        Instant start = Instant.parse("2026-08-14T11:00:00Z");
        moved.set(start);
        add("{'for': '30s', 'status': 503}");
        jira.as("fred").get(MYSELF).then().statusCode(503);
        moved.set(start.plusSeconds(30));
        jira.as("fred").get(MYSELF).then().statusCode(200);
        add("{'status': 503}");
        faults.worldReset();
        jira.as("fred").get(MYSELF).then().statusCode(200);
        jira.anonymous().get(FAULTS).then().body("", empty());
    }

    @Test
    void theServersOwnIsSpared() {
        add("{'drop': true}");
        add("{'status': 500, 'path': '/_backlot/**'}");
        jira.anonymous().get("/actuator/health").then().statusCode(200);
        jira.anonymous().get("/_backlot/v1/info").then().statusCode(200);
        jira.anonymous().get(FAULTS).then().statusCode(200).body("status", contains(nullValue(), equalTo(500)));
        jira.anonymous().delete(FAULTS).then().statusCode(204);
        jira.anonymous().delete(FAULTS + "/1").then().statusCode(404);
        jira.anonymous().get(FAULTS + "/1").then().statusCode(404);
        jira.as("fred").get(MYSELF).then().statusCode(200);
    }

    @Test
    void whatIsSetIsToldWithItsSeed() {
        post("{'method': 'post', 'path': '/rest/agile/1.0/sprint/*/issue', 'user': 'Fred', 'times': 2, 'probability': 0.5,"
                        + " 'for': '90s', 'latency': {'distribution': 'lognormal', 'median': 90, 'sigma': 0.4},"
                        + " 'status': 429, 'headers': {'Retry-After': null}}")
                .statusCode(201)
                .body("method", equalTo("POST"))
                .body("user", equalTo("fred"))
                .body("times", equalTo(2))
                .body("left", equalTo(2))
                .body("probability", equalTo(0.5f))
                .body("seed", notNullValue())
                .body("for", equalTo("90s"))
                .body("latency.sigma", equalTo(0.4f))
                .body("headers", hasKey("Retry-After"))
                .body("active", equalTo(true))
                .body("$", not(hasKey("message")))
                .body("$", not(hasKey("garble")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'statuss': 503} | statuss | There is no 'statuss' here. Is 'status' meant?",
                "{'status': 99} | status | The status must be 200 to 599.",
                "{'status': 'x'} | status | The value of 'status' must be a whole number.",
                "{'message': 'x'} | message | A fault with 'message' needs a status.",
                "{'drop': 'x'} | drop | The value of 'drop' must be true, false or reset.",
                "{'drop': true, 'when': 'x'} | when | The value of 'when' must be before or after.",
                "{'drop': true, 'for': '30'} | for | The value of 'for' must be a time with its unit, such as 500ms, 30s, 5m or 1h.",
                "{'drop': true, 'user': 'nobody'} | user | The user 'nobody' does not exist.",
                "{'drop': true, 'probability': 0} | probability | The probability must be above 0 and at most 1.",
                "{'cut': 'half'} | cut | The value of 'cut' must be a number.",
                "{'drip': {}} | drip | The value of 'drip' must be bytes per second.",
                "{'latency': {'distribution': 'normal'}} | distribution | The value of 'distribution' must be fixed, uniform or lognormal.",
                "{'latency': {'median': 3}} | median | There is no 'median' here. There is: distribution, millis.",
                "{'latency': {'distribution': 'uniform', 'lower': 3}} | upper | The value of 'upper' must be a whole number of milliseconds.",
                "{'latency': {'distribution': 'lognormal', 'median': 3}} | sigma | The value of 'sigma' must be a number.",
                "{'latency': -1} | latency | A latency must be 0 to 600000 milliseconds, a sigma 0 to 10, and lower not above upper.",
            })
    void mistakesAreToldByKey(String body, String key, String message) {
        post(body).statusCode(400).body("errors.'" + key + "'", equalTo(message));
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void aFaultDoesSomething() {
        post("{'method': 'GET'}").statusCode(400).body("errorMessages", hasSize(1));
        jira.as("fred").get(FAULTS).then().statusCode(200);
    }

    private ValidatableResponse post(String body) {
        return jira.anonymous().body(body.replace('\'', '"')).post(FAULTS).then();
    }

    private void add(String body) {
        post(body).statusCode(201);
    }
}
