package dev.backlot.api.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.kernel.Secrets;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of the systems beside Jira: made, shown once, listed, revoked, and what ends them. */
@HttpTest
class SystemTokenTest {

    private static final Map<String, String> DOORS = Map.of("ativo", "/rest/api/1/team", "aip", "/rest/aip/1.0/assets");
    private static final String SECOND = "{'user':'fred','name':'second'}";

    @Autowired
    private Jira jira;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"ativo", "aip"})
    void aTokenIsShownOnceAndRevokedAtOnce(String system) {
        ValidatableResponse made = make(system, "{'user':'admin','name':'report'}", 201)
                .body("name", equalTo("report"))
                .body("user", equalTo("admin"))
                .body("readOnly", equalTo(false))
                .body("createdAt", equalTo("2026-08-14T12:00:00Z"))
                .body("expiringAt", nullValue());
        int id = made.extract().path("id");
        String token = made.extract().path("token");
        enter(system, token, 200);

        jira.as("admin")
                .get(tokens(system))
                .then()
                .statusCode(200)
                .body("name", contains("demo", "report"))
                .body("", everyItem(not(hasKey("token"))));
        assertThat(jdbc.queryForList("select token_hash from api_token where id = ?", String.class, id))
                .containsExactly(Secrets.hash(token));

        jira.as("admin").delete(tokens(system) + "/" + id).then().statusCode(204);
        enter(system, token, 401);
        jira.as("admin").get(tokens(system)).then().body("", hasSize(1));
        jira.as("admin").delete(tokens(system) + "/" + id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ativo", "aip"})
    void aTokenEndsWithItsUserAndTheUsersRights(String system) {
        make(system, SECOND, 400).body("errors", hasKey("user"));
        promote("fred");
        String token = make(system, SECOND, 201).extract().path("token");
        enter(system, token, 200);
        jira.as("admin")
                .delete("/rest/api/2/group/user?groupname=jira-administrators&username=fred")
                .then()
                .statusCode(200);
        enter(system, token, 401);
        promote("fred");
        enter(system, token, 200);
        jira.as("admin")
                .body("{\"active\":false}")
                .put("/rest/api/2/user?username=fred")
                .then()
                .statusCode(200);
        enter(system, token, 401);
        make(system, SECOND, 400);
    }

    @ParameterizedTest
    @CsvSource({"ativo,aip", "aip,ativo"})
    void aTokenIsGoodInItsOwnSystemOnly(String system, String other) {
        ValidatableResponse made = make(system, "{'user':'admin','name':'x'}", 201);
        int id = made.extract().path("id");
        String token = made.extract().path("token");
        enter(system, token, 200);
        enter(other, token, 401);
        jira.asToken(token).get("/rest/api/2/myself").then().statusCode(401);
        jira.as("admin").delete(tokens(other) + "/" + id).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ativo", "aip"})
    void aTokenEndsWithItsTime(String system) {
        make(system, "{'user':'admin','name':'later','expiringAt':'2026-08-14T12:00:01.000Z'}", 201)
                .body("expiringAt", equalTo("2026-08-14T12:00:01Z"));
        jdbc.update(
                "insert into api_token (id, system_id, user_id, name, token_hash, read_only, created_at, expiring_at)"
                        + " values (999, ?, 10000, 'old', ?, false, timestamp with time zone '2026-08-01 00:00:00+00',"
                        + " timestamp with time zone '2026-08-14 12:00:00+00')",
                system,
                Secrets.hash("an old token"));
        jdbc.update("update world set revision = revision + 1");

        enter(system, "an old token", 401);
        jira.as("admin").get(tokens(system)).then().body("name", contains("demo", "later", "old"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'user':'admin','name':' '}|name",
                "{'user':'admin'}|name",
                "{'user':'admin','name':'x','expiringAt':'2026-08-14T12:00:00.000Z'}|expiringAt",
                "{'user':'admin','name':'x','expiringAt':'tomorrow'}|expiringAt",
                "{'user':'admin','name':'x','readOnly':'maybe'}|readOnly",
                "{'user':'viewer','name':'x'}|user",
                "{'user':'otto','name':'x'}|user"
            })
    void whatCannotBeIsRefused(String body, String field) {
        make("ativo", body, 400).body("errors", hasKey(field));
        jira.as("admin").get(tokens("ativo")).then().body("", hasSize(1));
    }

    @Test
    void unknownUsersAndSystemsAreRefused() {
        make("ativo", "{'user':'nobody','name':'x'}", 400)
                .body("errorMessages[0]", equalTo("The user 'nobody' does not exist."));
        make("ativo", "{'name':'x'}", 400);
        make("nothing", "{'user':'admin','name':'x'}", 404);
        jira.as("admin").get(tokens("nothing")).then().statusCode(404);
        jira.as("admin").delete(tokens("nothing") + "/1").then().statusCode(404);
        jira.as("admin").delete(tokens("ativo") + "/x").then().statusCode(400);
        jira.as("admin").delete(tokens("ativo") + "/2").then().statusCode(404);
    }

    @Test
    void nobodyElseMakesTokens() {
        jira.as("fred")
                .header("X-Forwarded-For", "203.0.113.9")
                .get(tokens("ativo"))
                .then()
                .statusCode(403);
    }

    @Test
    void aTokenOfAssetsIsASignedJwtWithTheClaims() {
        JsonNode claims = claims(make("aip", "{'user':'admin','name':'reader','readOnly':true}", 201)
                .extract()
                .path("token"));
        assertThat(claims.propertyNames()).containsExactlyInAnyOrder("sub", "name", "access", "iat", "jti");
        assertThat(claims.path("sub").asString()).isEqualTo("JIRAUSER10000");
        assertThat(claims.path("name").asString()).isEqualTo("reader");
        assertThat(claims.path("access").asString()).isEqualTo("READ");
        assertThat(claims.path("iat").asLong()).isEqualTo(1786708800L);

        JsonNode ending =
                claims(make("aip", "{'user':'admin','name':'writer','expiringAt':'2026-08-15T12:00:00.000Z'}", 201)
                        .extract()
                        .path("token"));
        assertThat(ending.path("access").asString()).isEqualTo("READ_WRITE");
        assertThat(ending.path("exp").asLong()).isEqualTo(1786795200L);
        assertThat(ending.path("jti")).isNotEqualTo(claims.path("jti"));
    }

    @Test
    void aTokenOfAssetsThatSomebodyElseSignedIsNone() {
        String token = make("aip", "{'user':'admin','name':'x'}", 201).extract().path("token");
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "x".repeat(43);
        enter("aip", forged, 401);
        enter("aip", token, 200);
    }

    private static JsonNode claims(String token) {
        String[] parts = token.split("\\.");
        assertThat(parts).hasSize(3);
        JsonMapper json = JsonMapper.shared();
        assertThat(json.readTree(decoded(parts[0])).path("alg").asString()).isEqualTo("HS256");
        return json.readTree(decoded(parts[1]));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private void promote(String user) {
        jira.as("admin")
                .body("{\"name\":\"" + user + "\"}")
                .post("/rest/api/2/group/user?groupname=jira-administrators")
                .then()
                .statusCode(201);
    }

    private void enter(String system, String token, int status) {
        jira.asToken(token).get(DOORS.get(system)).then().statusCode(status);
    }

    private ValidatableResponse make(String system, String body, int status) {
        return jira.as("admin")
                .body(body.replace('\'', '"'))
                .post(tokens(system))
                .then()
                .statusCode(status);
    }

    private static String tokens(String system) {
        return "/_backlot/v1/systems/" + system + "/tokens";
    }
}
