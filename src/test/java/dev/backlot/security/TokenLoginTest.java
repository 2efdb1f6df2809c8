package dev.backlot.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.world.Revision;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class TokenLoginTest extends DoorTest {

    @Autowired
    Revision revision;

    @AfterEach
    void bobIsActive() {
        users.setActive("bob", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "Bearer   "})
    void aTokenLetsItsOwnerIn(String scheme) {
        String token = newToken("bob");

        anonymous()
                .header("Authorization", scheme + token)
                .get("/rest/probe/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("bob"))
                .header("X-AUSERNAME", "bob")
                .header("X-Seraph-LoginReason", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nosuch", "NTI3OTkzNTYzOTQxOjAwMDAwMDAwMDAwMDAwMDAwMDAw"})
    void anUnknownTokenIsRefusedWithoutALoginReason(String token) {
        refused(bearer(token).get("/rest/probe/me").then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rest/api/2/search", "/rest/api/latest/search", "/rest/api/2/search/"})
    void aSearchWithAnUnknownTokenIsAnAnonymousSearch(String path) {
        bearer("nosuch").get(path).then().statusCode(not(401)).header("X-AUSERNAME", "anonymous");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rest/api/3/search", "/rest/api/2/search/more", "/rest/api/2/searching"})
    void noOtherPathIsSearch(String path) {
        refused(bearer("nosuch").get(path).then());
    }

    @Test
    void aTokenOfADeactivatedUserIsRefusedAtOnce() {
        String token = newToken("bob");
        bearer(token).get("/rest/probe/me").then().statusCode(200);

        users.setActive("bob", false);

        refused(bearer(token).get("/rest/probe/me").then());
    }

    @Test
    void theLastUseIsWrittenToTheMinuteAndRaisesNoRevision() {
        String token = newToken("bob");
        long before = revision.current();
        String first = lastUse(token);
        clock.advance(Duration.ofSeconds(59));
        String within = lastUse(token);
        clock.advance(Duration.ofSeconds(1));
        String after = lastUse(token);

        assertThat(first).isNotNull().isEqualTo(within);
        assertThat(after).isGreaterThan(first);
        assertThat(revision.current()).isEqualTo(before);
    }

    private String lastUse(String token) {
        return bearer(token).get("/rest/pat/latest/tokens").path("[0].lastAccessedAt");
    }

    private static void refused(ValidatableResponse response) {
        response.statusCode(401)
                .header("Content-Type", "application/json;charset=UTF-8")
                .header("X-Seraph-LoginReason", nullValue())
                .header("WWW-Authenticate", nullValue())
                .header("X-AUSERNAME", "anonymous")
                .body(equalTo(
                        "{\"message\":\"Client must be authenticated to access this resource.\",\"status-code\":401}"));
    }
}
