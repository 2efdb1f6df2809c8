package dev.backlot.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.throttle.ForcedAnswers;
import dev.backlot.throttle.RateLimits;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A client that does what it is told when there is too much of it. Its waiting is the clock's moving. */
class RetryTest extends DoorTest {

    private static final String MYSELF = "/rest/probe/me";

    @Autowired
    private RateLimits limits;

    @Autowired
    private ForcedAnswers forced;

    private final List<Integer> waits = new ArrayList<>();

    @AfterEach
    void noLimits() {
        limits.reset();
        forced.clear();
    }

    @Test
    void whoWaitsAsToldIsLetThrough() {
        limit("{\"enabled\":true,\"requests\":2,\"interval\":60,\"maxRequests\":2}");

        for (int call = 0; call < 5; call++) {
            assertThat(patiently().statusCode()).isEqualTo(200);
        }
        assertThat(waits).containsExactly(30, 30, 30);
    }

    @Test
    void whoWaitsAsToldByAForcedAnswerIsLetThrough() {
        forced.add(2, "alice", "/rest/probe/*", 3L);

        assertThat(patiently().statusCode()).isEqualTo(200);
        assertThat(waits).containsExactly(3, 3);
    }

    @Test
    void tokensComeBackWhileNobodyCalls() {
        limit("{\"enabled\":true,\"requests\":10,\"interval\":10,\"maxRequests\":10}");

        assertThat(remaining()).isEqualTo("9");
        assertThat(remaining()).isEqualTo("8");
        clock.advance(Duration.ofMillis(1500));
        assertThat(remaining()).isEqualTo("8");
        clock.advance(Duration.ofDays(1));
        assertThat(remaining()).isEqualTo("9");
    }

    private String remaining() {
        return as("alice").get(MYSELF).header("X-RateLimit-Remaining");
    }

    private void limit(String body) {
        anonymous()
                .contentType("application/json")
                .body(body)
                .put("/_backlot/v1/rate-limits")
                .then()
                .statusCode(200);
    }

    /** Tries up to four times; the header is a whole number that fits, as clients expect. */
    private Response patiently() {
        Response answer = as("alice").get(MYSELF);
        for (int tries = 1; tries < 4 && answer.statusCode() == 429; tries++) {
            int seconds = Integer.parseInt(answer.header("Retry-After"));
            waits.add(seconds);
            clock.advance(Duration.ofSeconds(seconds));
            answer = as("alice").get(MYSELF);
        }
        return answer;
    }
}
