package dev.backlot.api.oauth;

import static dev.backlot.api.oauth.OAuth2App.CALLBACK;
import static dev.backlot.api.oauth.OAuth2App.REST;
import static dev.backlot.api.oauth.OAuth2App.browser;
import static dev.backlot.api.oauth.OAuth2App.location;
import static dev.backlot.api.oauth.OAuth2App.parameters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.Tokens;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** OAuth 2.0 as it goes when everybody behaves. */
@HttpTest
class OAuth2FlowTest {

    @Autowired
    private Jira jira;

    @Test
    void aStandardClientLibraryGetsATokenRefreshesAndRevokesIt() throws Exception {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        ClientID id = new ClientID(app.clientId());
        Secret secret = new Secret(app.secret());
        for (ClientAuthentication auth : List.of(new ClientSecretPost(id, secret), new ClientSecretBasic(id, secret))) {
            for (CodeChallengeMethod method : List.of(CodeChallengeMethod.S256, CodeChallengeMethod.PLAIN)) {
                CodeVerifier verifier = new CodeVerifier();
                State state = new State();
                AuthorizationRequest question = new AuthorizationRequest.Builder(ResponseType.CODE, id)
                        .endpointURI(uri("/authorize"))
                        .redirectionURI(URI.create(CALLBACK))
                        .scope(new Scope("WRITE"))
                        .state(state)
                        .codeChallenge(verifier, method)
                        .build();
                AuthorizationResponse answer = AuthorizationResponse.parse(answered(question.toURI()));
                assertThat(answer.getState()).isEqualTo(state);
                AuthorizationCode code = answer.toSuccessResponse().getAuthorizationCode();

                Tokens first = send(auth, new AuthorizationCodeGrant(code, URI.create(CALLBACK), verifier));
                me(first.getAccessToken().getValue()).then().statusCode(200).body("name", equalTo("fred"));
                Tokens second = send(auth, new RefreshTokenGrant(first.getRefreshToken()));
                me(first.getAccessToken().getValue()).then().statusCode(401);
                me(second.getAccessToken().getValue()).then().statusCode(200);

                new TokenRevocationRequest(uri("/revoke"), auth, second.getRefreshToken())
                        .toHTTPRequest()
                        .send()
                        .ensureStatusCode(200);
                me(second.getAccessToken().getValue()).then().statusCode(401);
            }
        }
    }

    @Test
    void theAnswerHasTheFormThatJiraDocuments() {
        OAuth2App app = OAuth2App.register(jira, "ADMIN");

        String body = app.token(app.exchange(app.code("fred", "READ")))
                .statusCode(200)
                .header("Content-Type", "application/json;charset=UTF-8")
                .body("token_type", equalTo("bearer"))
                .body("expires_in", equalTo(7200))
                .body("created_at", equalTo(1786708800))
                .extract()
                .asString();

        assertThat(JsonPath.from(body).getMap("").keySet())
                .containsExactly("access_token", "token_type", "expires_in", "refresh_token", "created_at");
        String[] parts = JsonPath.from(body).getString("access_token").split("\\.", -1);
        assertThat(decoded(parts[0])).isEqualTo("{\"alg\":\"HS256\"}");
        assertThat(JsonPath.from(decoded(parts[1])).getMap(""))
                .containsOnlyKeys("id", "scope")
                .containsEntry("scope", "READ")
                .hasEntrySatisfying("id", id -> assertThat(id.toString()).matches("[0-9a-f]{32}"));
    }

    @Test
    void theParametersMayBeInTheQueryAndThePathMayNameTheVersion() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        String code = app.decided("fred", app.question("WRITE"), "allow").get("code");

        jira.anonymous()
                .queryParams(app.exchange(code))
                .post("/rest/oauth2/1.0/token")
                .then()
                .statusCode(200);
        assertThat(location(
                        browser(jira, "fred").queryParams(app.question("WRITE")).get("/rest/oauth2/1.0/authorize")))
                .startsWith(jira.url() + "/plugins/servlet/oauth2/consent?client_id=" + app.clientId());
    }

    @Test
    void whoeverIsNotLoggedInLogsInFirstAndComesBack() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");

        String login =
                location(jira.anonymous().queryParams(app.question("READ")).get(REST + "/authorize"));

        assertThat(login).startsWith(jira.url() + "/login.jsp?os_destination=%2Frest%2Foauth2%2Flatest%2Fauthorize%3F");
        String destination = parameters(login).get("os_destination");
        assertThat(location(browser(jira, "fred").urlEncodingEnabled(false).get(destination)))
                .contains("/plugins/servlet/oauth2/consent?");
        assertThat(location(jira.anonymous().get("/plugins/servlet/oauth2/consent?state=x")))
                .endsWith("/login.jsp?os_destination=%2Fplugins%2Fservlet%2Foauth2%2Fconsent%3Fstate%3Dx");
    }

    @Test
    void thePageSaysWhoWantsWhatAndCanBeInNoFrame() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        String page = app.consentPage("fred", app.question("WRITE"));

        browser(jira, "fred")
                .urlEncodingEnabled(false)
                .get(page)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Frame-Options", "DENY")
                .header("Cache-Control", "no-store")
                .body(containsString("Test &lt;b&gt;app&lt;/b&gt;"), not(containsString("<b>app")))
                .body(
                        containsString("action=\"consent\""),
                        containsString("<strong>fred</strong>"),
                        containsString("Create, change and delete issues"))
                .body(containsString("<strong>localhost:3000</strong>"), matchesPattern("(?s).*<html lang=\"en\">.*"));
    }

    @Test
    void theUserMayRefuse() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");

        Map<String, String> answer = app.decided("fred", app.question("WRITE"), "deny");

        assertThat(answer)
                .containsEntry("error", "access_denied")
                .containsEntry("state", "s t&te")
                .doesNotContainKey("code");
    }

    @Test
    void swaggerUiOffersTheFlow() {
        jira.anonymous()
                .get("/v3/api-docs/agile")
                .then()
                .body("components.securitySchemes.oauth2.type", equalTo("oauth2"))
                .body(
                        "components.securitySchemes.oauth2.flows.authorizationCode.tokenUrl",
                        equalTo("/rest/oauth2/latest/token"));
    }

    /** What the browser of fred is sent to after fred has allowed it. */
    private URI answered(URI question) {
        String page = location(browser(jira, "fred").urlEncodingEnabled(false).get(question));
        return URI.create(location(browser(jira, "fred")
                .formParams(Map.of("state", parameters(page).get("state"), "decision", "allow"))
                .post("/plugins/servlet/oauth2/consent")));
    }

    private Tokens send(ClientAuthentication auth, AuthorizationGrant grant) throws Exception {
        return TokenResponse.parse(new TokenRequest.Builder(uri("/token"), auth, grant)
                        .build()
                        .toHTTPRequest()
                        .send())
                .toSuccessResponse()
                .getTokens();
    }

    private io.restassured.response.Response me(String token) {
        return jira.asToken(token).get("/rest/api/2/myself");
    }

    private URI uri(String path) {
        return URI.create(jira.url() + REST + path);
    }

    private static String decoded(String base64) {
        return new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
