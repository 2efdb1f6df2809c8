package dev.backlot.api.oauth;

import static dev.backlot.api.oauth.OAuth2App.CALLBACK;
import static dev.backlot.api.oauth.OAuth2App.REST;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Registering applications. */
@HttpTest
class ClientsTest {

    @Autowired
    private Jira jira;

    @Test
    void theSecretIsToldOnce() {
        register(Map.of("name", "App", "redirectUri", CALLBACK, "scope", "WRITE"))
                .statusCode(201)
                .body("protocol", equalTo("oauth2"))
                .body("clientId", matchesPattern("[0-9a-f]{32}"))
                .body("clientSecret", matchesPattern("[0-9a-f]{64}"))
                .body("scope", equalTo("WRITE"))
                .body("createdAt", equalTo("2026-08-14T12:00:00.000+0000"));

        jira.as("admin")
                .get("/_backlot/v1/oauth-client")
                .then()
                .statusCode(200)
                .body("name", hasItems("Swagger UI", "Demo application", "Demo RSA", "Demo HMAC", "App"))
                .body("find { it.name == 'App' }.clientSecret", nullValue())
                .body("find { it.name == 'Demo RSA' }.publicKey", notNullValue());
    }

    @Test
    void anApplicationOfOAuth1HasAKeyOrASecret() {
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + jira.as("admin")
                        .get("/_backlot/v1/oauth-client")
                        .<String>path("find { it.name == 'Demo RSA' }.publicKey")
                + "\n-----END PUBLIC KEY-----\n";
        register(Map.of("protocol", "oauth1", "name", "A", "consumerKey", "mine", "publicKey", pem))
                .statusCode(201)
                .body("clientId", equalTo("mine"))
                .body("clientSecret", nullValue());
        register(Map.of("protocol", "oauth1", "name", "B")).statusCode(201).body("clientSecret", notNullValue());
        for (Map<String, String> wrong :
                List.of(Map.of("consumerKey", "mine"), Map.of("consumerKey", "two words"), Map.of("consumerKey", ""))) {
            refused(wrong, "consumerKey");
        }
        for (String key : List.of("", "no key", "MIIB")) {
            refused(Map.of("publicKey", key), "publicKey");
        }
        refused(Map.of("redirectUri", "nowhere"), "redirectUri");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "callback",
                "/callback",
                "http://app.example.com/callback",
                "https://app.example.com/callback#part",
                "https://user@app.example.com/",
                "javascript:alert(1)",
                "myapp://callback"
            })
    void anAddressIsHttpsOrOnThisMachine(String redirectUri) {
        register(Map.of("name", "App", "redirectUri", redirectUri, "scope", "WRITE"))
                .statusCode(400)
                .body("errors.redirectUri", notNullValue());
        register(Map.of("name", "App", "redirectUri", "https://app.example.com/callback?x=1", "scope", "WRITE"))
                .statusCode(201);
    }

    @Test
    void whatIsMissingIsTold() {
        register(Map.of("redirectUri", CALLBACK, "scope", "WRITE"))
                .statusCode(400)
                .body("errors.name", notNullValue());
        register(Map.of("name", "x".repeat(256), "redirectUri", CALLBACK, "scope", "WRITE"))
                .statusCode(400);
        register(Map.of("name", "App", "redirectUri", CALLBACK)).statusCode(400).body("errors.scope", notNullValue());
        register(Map.of("name", "App", "redirectUri", CALLBACK, "scope", "write"))
                .statusCode(400);
        register(Map.of("name", "App", "protocol", "saml")).statusCode(400).body("errors.protocol", notNullValue());
    }

    @Test
    void onlyAdministratorsSeeAndChangeThem() {
        jira.as("fred").get("/_backlot/v1/oauth-client").then().statusCode(403);
        jira.as("fred")
                .body(Map.of("name", "x"))
                .post("/_backlot/v1/oauth-client")
                .then()
                .statusCode(403);
        jira.as("fred").delete("/_backlot/v1/oauth-client/1").then().statusCode(403);
        jira.anonymous().get("/_backlot/v1/oauth-client").then().statusCode(401);
        jira.as("admin").delete("/_backlot/v1/oauth-client/999").then().statusCode(404);
    }

    @Test
    void nobodySpeaksInTheClearToAServerElsewhere() {
        for (String path : List.of("/token", "/revoke")) {
            jira.anonymous()
                    .header("X-Forwarded-Host", "jira.example.com")
                    .contentType("application/x-www-form-urlencoded")
                    .post(REST + path)
                    .then()
                    .statusCode(400)
                    .body("error", equalTo("invalid_request"));
        }
        jira.anonymous()
                .header("X-Forwarded-Host", "jira.example.com")
                .get(REST + "/authorize")
                .then()
                .statusCode(400);
        jira.anonymous()
                .header("X-Forwarded-Host", "jira.example.com")
                .header("X-Forwarded-Proto", "https")
                .get(REST + "/authorize")
                .then()
                .statusCode(302);
    }

    private ValidatableResponse register(Map<String, String> client) {
        return jira.as("admin").body(client).post("/_backlot/v1/oauth-client").then();
    }

    private void refused(Map<String, String> wrong, String field) {
        Map<String, String> client = new HashMap<>(wrong);
        client.put("protocol", "oauth1");
        client.put("name", "C");
        register(client).statusCode(400).body("errors." + field, notNullValue());
    }
}
