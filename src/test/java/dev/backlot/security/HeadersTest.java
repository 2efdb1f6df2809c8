package dev.backlot.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest extends DoorTest {

    @ParameterizedTest
    @ValueSource(strings = {"/rest/probe/me", "/rest/nosuch", "/rest/probe/problem/boom", "/rest/probe/echo/x"})
    void everyRestAnswerHasJirasHeaders(String path) {
        anonymous()
                .get(path)
                .then()
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("X-XSS-Protection", "1; mode=block")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Content-Security-Policy", "sandbox")
                .header("Cache-Control", "no-cache, no-store, no-transform")
                .header("X-AUSERNAME", "anonymous")
                .header("Content-Type", "application/json;charset=UTF-8")
                .header("X-Seraph-LoginReason", nullValue())
                .header("Strict-Transport-Security", nullValue())
                .header("Set-Cookie", nullValue())
                .header("Pragma", nullValue())
                .header("Expires", nullValue())
                .header("WWW-Authenticate", nullValue());
    }

    @Test
    void theRequestIdIsMinuteOfDayCounterAndConcurrency() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        int minute = now.getHour() * 60 + now.getMinute();
        String first = anonymous().get("/rest/probe/me").header("X-AREQUESTID");
        String second = anonymous().get("/rest/probe/me").header("X-AREQUESTID");

        assertThat(first).matches(minute + "x\\d+x1");
        assertThat(counter(second)).isEqualTo(counter(first) + 1);
    }

    @Test
    void strictTransportSecurityIsForHttpsAlone() {
        anonymous()
                .header("X-Forwarded-Proto", "https")
                .get("/rest/probe/me")
                .then()
                .header("Strict-Transport-Security", "max-age=31536000");
    }

    @Test
    void theUserNameIsUrlEncoded() {
        users.insert(910100, "zoë quinn", true);

        String credentials = Base64.getEncoder().encodeToString("zoë quinn:zoë quinn".getBytes(StandardCharsets.UTF_8));
        anonymous()
                .header("Authorization", "Basic " + credentials)
                .get("/rest/probe/me")
                .then()
                .statusCode(200)
                .header("X-AUSERNAME", "zo%C3%AB+quinn");
    }

    @Test
    void anErrorThatNoControllerSawHasThemToo() {
        anonymous()
                .get("/nosuch")
                .then()
                .statusCode(404)
                .header("X-AREQUESTID", matchesPattern("\\d+x\\d+x\\d+"))
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void theBrowsersPagesAreNotSandboxed() {
        anonymous()
                .get("/swagger-ui/index.html")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", nullValue())
                .header("X-Frame-Options", equalTo("SAMEORIGIN"));
    }

    private static long counter(String requestId) {
        return Long.parseLong(requestId.replaceAll("^\\d+x|x\\d+$", ""));
    }
}
