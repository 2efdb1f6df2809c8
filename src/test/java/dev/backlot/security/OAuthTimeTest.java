package dev.backlot.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That codes and tokens of OAuth 2.0 end when the server's clock says so. */
class OAuthTimeTest extends DoorTest {

    private static final String CALLBACK = "http://localhost:3000/callback";
    private static final String FORM = "application/x-www-form-urlencoded";

    private Map<String, String> client = Map.of();

    @Test
    void aCodeIsGoodForTenMinutes() {
        register();
        String late = code();
        clock.advance(Duration.ofMinutes(10));
        exchange(late).then().statusCode(400).body("error", equalTo("invalid_grant"));

        String early = code();
        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        exchange(early).then().statusCode(200);
    }

    @Test
    void theUserMayThinkForTenMinutes() {
        register();
        String state = question();
        clock.advance(Duration.ofMinutes(10).plusMillis(1));

        answer(state).then().statusCode(400);
    }

    @Test
    void anAccessTokenIsGoodForTwoHoursAndARefreshTokenForNinetyDays() {
        register();
        Response tokens = exchange(code());
        String access = tokens.path("access_token");
        clock.advance(Duration.ofHours(2).minusMillis(1));
        bearer(access).get("/rest/probe/me").then().statusCode(200).body("name", equalTo("alice"));
        clock.advance(Duration.ofMillis(1));
        bearer(access).get("/rest/probe/me").then().statusCode(401);

        clock.advance(Duration.ofDays(89));
        Response second = refresh(tokens.path("refresh_token"));
        second.then().statusCode(200);
        bearer(second.path("access_token")).get("/rest/probe/me").then().statusCode(200);
        clock.advance(Duration.ofDays(90));
        refresh(second.path("refresh_token")).then().statusCode(400).body("error", equalTo("invalid_grant"));
    }

    private void register() {
        Response answer = as("admin")
                .contentType("application/json")
                .body(Map.of("name", "App", "redirectUri", CALLBACK, "scope", "WRITE"))
                .post("/_backlot/v1/oauth-client");
        client = Map.of("client_id", answer.path("clientId"), "client_secret", answer.path("clientSecret"));
    }

    private String question() {
        String page = as("alice")
                .redirects()
                .follow(false)
                .queryParams(Map.of(
                        "client_id",
                        client.get("client_id"),
                        "redirect_uri",
                        CALLBACK,
                        "response_type",
                        "code",
                        "scope",
                        "WRITE"))
                .get("/rest/oauth2/latest/authorize")
                .header("Location");
        return URLDecoder.decode(page.replaceAll(".*[?&]state=", ""), StandardCharsets.UTF_8);
    }

    private Response answer(String state) {
        return as("alice")
                .redirects()
                .follow(false)
                .contentType(FORM)
                .formParams(Map.of("state", state, "decision", "allow"))
                .post("/plugins/servlet/oauth2/consent");
    }

    private String code() {
        String location = answer(question()).header("Location");
        assertThat(location).startsWith(CALLBACK + "?code=");
        return location.substring((CALLBACK + "?code=").length());
    }

    private Response exchange(String code) {
        return anonymous()
                .contentType(FORM)
                .formParams(client)
                .formParams(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", CALLBACK))
                .post("/rest/oauth2/latest/token");
    }

    private Response refresh(String token) {
        return anonymous()
                .contentType(FORM)
                .formParams(client)
                .formParams(Map.of("grant_type", "refresh_token", "refresh_token", token))
                .post("/rest/oauth2/latest/token");
    }
}
