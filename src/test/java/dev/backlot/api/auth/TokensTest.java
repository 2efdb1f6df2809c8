package dev.backlot.api.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.backlot.security.DoorTest;
import dev.backlot.security.RawToken;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TokensTest extends DoorTest {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/rest/pat/latest/tokens", "/rest/pat/1.0/tokens", "/rest/pat/1.0/tokens/"})
    void aTokenIsMadeListedAndRevoked(String path) {
        Response made = create("alice", path, "{\"name\":\"ci\",\"expirationDuration\":90,\"unknown\":[1]}");
        int id = made.path("id");
        Instant now = clock.instant();

        made.then()
                .statusCode(201)
                .contentType("application/json;charset=UTF-8")
                .body("name", equalTo("ci"))
                .body("createdAt", equalTo(text(now)))
                .body("expiringAt", equalTo(text(now.plus(Duration.ofDays(90)))))
                .body("$", not(hasKey("lastAccessedAt")));
        assertThat(made.asString()).startsWith("{\"id\":" + id + ",\"name\":\"ci\",\"createdAt\":");
        assertThat(made.<String>path("rawToken")).hasSize(44);

        as("alice")
                .get(path)
                .then()
                .statusCode(200)
                .body("id", contains(id))
                .body("[0]", not(hasKey("rawToken")))
                .body("[0]", not(hasKey("lastAccessedAt")));

        revoke("alice", id)
                .statusCode(204)
                .contentType("text/html;charset=UTF-8")
                .body(equalTo(""));
        as("alice").get(path).then().body("$", hasSize(0));
    }

    @Test
    void aTokenWithoutADurationNeverExpires() {
        Response made = create("alice", "{\"name\":\"for ever\"}");
        made.then().body("$", not(hasKey("expiringAt")));

        clock.advance(Duration.ofDays(5000));

        bearer(made.path("rawToken")).get("/rest/probe/me").then().statusCode(200);
    }

    @Test
    void aTokenStopsWhenItExpires() {
        String token =
                create("alice", "{\"name\":\"a day\",\"expirationDuration\":1}").path("rawToken");

        clock.advance(Duration.ofDays(1).minusMillis(1));
        bearer(token).get("/rest/probe/me").then().statusCode(200);
        clock.advance(Duration.ofMillis(1));
        bearer(token).get("/rest/probe/me").then().statusCode(401);
    }

    @Test
    void aRevokedTokenStopsAtOnce() {
        Response made = create("alice", "{\"name\":\"short\"}");
        String token = made.path("rawToken");
        bearer(token).get("/rest/probe/me").then().statusCode(200);

        revoke("alice", made.path("id")).statusCode(204);

        bearer(token).get("/rest/probe/me").then().statusCode(401);
    }

    @Test
    void onlyTheHashIsStored() {
        String token = newToken("alice");

        List<String> rows = jdbc.sql("select concat(id, name, token_hash) from personal_access_token")
                .query(String.class)
                .list();

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain(token).endsWith(RawToken.hash(token)));
    }

    @Test
    void aTokenCanMakeTokens() {
        bearer(newToken("alice"))
                .contentType("application/json")
                .body("{\"name\":\"second\"}")
                .post("/rest/pat/latest/tokens")
                .then()
                .statusCode(201);
    }

    @Test
    void nobodySeesOrRevokesAnothersTokens() {
        Response made = create("alice", "{\"name\":\"hers\"}");

        as("bob").get("/rest/pat/latest/tokens").then().body("$", hasSize(0));
        revoke("bob", made.path("id"))
                .statusCode(404)
                .body("errorMessages", hasSize(1))
                .body("errors", equalTo(Map.of()));
        bearer(made.path("rawToken")).get("/rest/probe/me").then().statusCode(200);
    }

    @Test
    void anUnknownTokenIsNotFound() {
        revoke("alice", 987654).statusCode(404).body("errorMessages", hasSize(1));
    }

    @Test
    void aUserHasTenTokensAtMost() {
        for (int i = 0; i < 10; i++) {
            create("alice", "{\"name\":\"t" + i + "\"}").then().statusCode(201);
        }

        create("alice", "{\"name\":\"one too many\"}")
                .then()
                .statusCode(400)
                .body("errorMessages", hasSize(1))
                .body("errors", equalTo(Map.of()));
        create("bob", "{\"name\":\"his first\"}").then().statusCode(201);
        int first = as("alice").get("/rest/pat/latest/tokens").path("[0].id");
        revoke("alice", first).statusCode(204);
        create("alice", "{\"name\":\"room again\"}").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":null}", "{\"name\":\"\"}", "{\"name\":\"  \"}"})
    void theNameIsRequired(String body) {
        create("alice", body)
                .then()
                .statusCode(400)
                .body("errorMessages", hasSize(0))
                .body("errors", hasKey("name"));
    }

    @Test
    void theNameHas255CharactersAtMost() {
        create("alice", "{\"name\":\"" + "x".repeat(255) + "\"}").then().statusCode(201);
        create("alice", "{\"name\":\"" + "x".repeat(256) + "\"}")
                .then()
                .statusCode(400)
                .body("errors", hasKey("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "36501", "9223372036854775807"})
    void theDurationIsAPositiveNumberOfDays(String days) {
        create("alice", "{\"name\":\"t\",\"expirationDuration\":" + days + "}")
                .then()
                .statusCode(400)
                .body("errors", hasKey("expirationDuration"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "\"soon\"", "[1]", "99999999999999999999"})
    void aDurationOfAnotherTypeIsAWrongBody(String days) {
        create("alice", "{\"name\":\"t\",\"expirationDuration\":" + days + "}")
                .then()
                .statusCode(400)
                .body("errorMessages[0]", containsString("expirationDuration"));
    }

    @Test
    void administratorsSeeAndRevokeTheTokensOfAll() {
        Response alices = create("alice", "{\"name\":\"hers\"}");
        create("bob", "{\"name\":\"his\"}");
        as("admin")
                .get("/rest/pat/1.0/tokens/search")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("isLast", equalTo(true))
                .body("values.name", contains("hers", "his"))
                .body("values.username", contains("alice", "bob"))
                .body("values[0]", not(hasKey("rawToken")));
        as("admin")
                .get("/rest/pat/latest/tokens/search?username=BOB&startAt=0&maxResults=1")
                .then()
                .body("values.name", contains("his"));
        as("admin")
                .get("/rest/pat/1.0/tokens/search?username=nobody")
                .then()
                .statusCode(200)
                .body("values", hasSize(0));
        as("admin").get("/rest/pat/1.0/tokens/search?startAt=-1").then().statusCode(400);
        as("admin").get("/rest/pat/1.0/tokens").then().body("$", hasSize(0));

        String token = alices.path("rawToken");
        bearer(token).get("/rest/probe/me").then().statusCode(200);
        revoke("admin", alices.path("id")).statusCode(204);
        bearer(token).get("/rest/probe/me").then().statusCode(401);
        revoke("admin", alices.path("id")).statusCode(404);
    }

    @Test
    void nobodyElseSeesTheTokensOfAll() {
        create("alice", "{\"name\":\"hers\"}");
        as("bob")
                .get("/rest/pat/1.0/tokens/search")
                .then()
                .statusCode(403)
                .body("errorMessages", contains("Only administrators see the tokens of other users."));
        anonymous().get("/rest/pat/1.0/tokens/search").then().statusCode(401);
    }

    @Test
    void anonymousCallersHaveNoTokens() {
        String body = "{\"message\":\"Client must be authenticated to access this resource.\",\"status-code\":401}";
        anonymous().get("/rest/pat/latest/tokens").then().statusCode(401).body(equalTo(body));
        anonymous().delete("/rest/pat/latest/tokens/1").then().statusCode(401).body(equalTo(body));
        anonymous()
                .contentType("application/json")
                .body("{\"name\":\"t\"}")
                .post("/rest/pat/latest/tokens")
                .then()
                .statusCode(401)
                .body(equalTo(body));
    }

    private Response create(String user, String body) {
        return create(user, "/rest/pat/latest/tokens", body);
    }

    private Response create(String user, String path, String body) {
        return as(user).contentType("application/json").body(body).post(path);
    }

    private ValidatableResponse revoke(String user, int id) {
        return as(user).delete("/rest/pat/1.0/tokens/" + id).then();
    }

    private static String text(Instant instant) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'+0000'")
                .withZone(ZoneOffset.UTC)
                .format(instant);
    }
}
