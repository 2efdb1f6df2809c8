package dev.backlot.api.oauth;

import dev.backlot.support.Jira;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An application of OAuth 2.0 and the browser of its user, as far as HTTP goes. */
record OAuth2App(Jira jira, long id, String clientId, String secret) {

    static final String CALLBACK = "http://localhost:3000/callback";
    static final String REST = "/rest/oauth2/latest";

    static OAuth2App register(Jira jira, String scope) {
        Response answer = jira.as("admin")
                .body(Map.of("name", "Test <b>app</b>", "redirectUri", CALLBACK, "scope", scope))
                .post("/_backlot/v1/oauth-client");
        answer.then().statusCode(201);
        return new OAuth2App(
                jira,
                answer.jsonPath().getLong("id"),
                answer.jsonPath().getString("clientId"),
                answer.jsonPath().getString("clientSecret"));
    }

    /** What asks for consent. */
    Map<String, String> question(String scope) {
        return new HashMap<>(Map.of(
                "client_id",
                clientId,
                "redirect_uri",
                CALLBACK,
                "response_type",
                "code",
                "state",
                "s t&te",
                "scope",
                scope));
    }

    /** The browser's cookie of a user who logged in. */
    static RequestSpecification browser(Jira jira, String user) {
        String session = jira.anonymous()
                .body(Map.of("username", user, "password", user))
                .post("/rest/auth/1/session")
                .path("session.value");
        return jira.anonymous().cookie("JSESSIONID", session).contentType("application/x-www-form-urlencoded");
    }

    /** Where the browser is sent. */
    static String location(Response answer) {
        answer.then().statusCode(302);
        return answer.header("Location");
    }

    /** The parameters of an address. */
    static Map<String, String> parameters(String address) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /** The address of the page that asks. */
    String consentPage(String user, Map<String, String> question) {
        return location(browser(jira, user).queryParams(question).get(REST + "/authorize"));
    }

    /** What the application hears of the user's answer. */
    Map<String, String> decided(String user, Map<String, String> question, String decision) {
        String state = parameters(consentPage(user, question)).get("state");
        return parameters(location(browser(jira, user)
                .formParams(Map.of("state", state, "decision", decision))
                .post("/plugins/servlet/oauth2/consent")));
    }

    String code(String user, String scope) {
        return decided(user, question(scope), "allow").get("code");
    }

    /** The answer to a form of the token endpoint. */
    ValidatableResponse token(Map<String, String> form) {
        return jira.anonymous()
                .contentType("application/x-www-form-urlencoded")
                .formParams(form)
                .post(REST + "/token")
                .then();
    }

    /** The form that shows a code. */
    Map<String, String> exchange(String code) {
        return new HashMap<>(Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", CALLBACK,
                "client_id", clientId,
                "client_secret", secret));
    }

    /** The form that shows a refresh token. */
    Map<String, String> refresh(String token) {
        return new HashMap<>(Map.of(
                "grant_type", "refresh_token", "refresh_token", token, "client_id", clientId, "client_secret", secret));
    }

    Tokens tokens(String user, String scope) {
        return Tokens.of(token(exchange(code(user, scope))).statusCode(200));
    }

    /** What the token endpoint gave. */
    record Tokens(String access, String refresh) {

        static Tokens of(ValidatableResponse answer) {
            return new Tokens(
                    answer.extract().path("access_token"), answer.extract().path("refresh_token"));
        }
    }
}
