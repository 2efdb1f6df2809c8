package dev.backlot.api.oauth;

import static dev.backlot.api.oauth.OAuth2App.browser;
import static dev.backlot.api.oauth.OAuth2App.location;
import static dev.backlot.api.oauth.OAuth2App.parameters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import com.github.scribejava.core.builder.api.OAuth1SignatureType;
import com.github.scribejava.core.model.OAuth1AccessToken;
import com.github.scribejava.core.model.OAuth1RequestToken;
import com.github.scribejava.core.model.OAuthRequest;
import com.github.scribejava.core.model.Response;
import com.github.scribejava.core.model.Verb;
import com.github.scribejava.core.oauth.OAuth10aService;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** OAuth 1.0a with a public client, the applications of the demo world, and those who do not behave. */
@HttpTest
class OAuth1Test {

    private static final String CALLBACK = "http://localhost:3000/callback?keep=me";
    private static final String SECRET = "backlot-demo-secret";
    private static final String AUTHORIZE = "/plugins/servlet/oauth/authorize";

    @Autowired
    private Jira jira;

    private OAuth10aService hmac;
    private OAuth10aService rsa;

    @BeforeEach
    void applications() throws Exception {
        hmac = new OAuth1App(jira.url(), null, OAuth1SignatureType.HEADER)
                .service("backlot-demo-hmac", SECRET, CALLBACK);
        rsa = new OAuth1App(jira.url(), demoKey(), OAuth1SignatureType.HEADER)
                .service("backlot-demo-rsa", "unused", CALLBACK);
    }

    @ParameterizedTest
    @EnumSource(OAuth1SignatureType.class)
    void aPublicClientDancesByEitherSignatureInHeaderOrQuery(OAuth1SignatureType place) throws Exception {
        for (OAuth10aService service : List.of(
                new OAuth1App(jira.url(), null, place).service("backlot-demo-hmac", SECRET, CALLBACK),
                new OAuth1App(jira.url(), demoKey(), place).service("backlot-demo-rsa", "unused", CALLBACK))) {
            OAuth1RequestToken question = service.getRequestToken();
            assertThat(question.isOauthCallbackConfirmed()).isTrue();
            Map<String, String> answer = answered("fred", question, "allow");
            assertThat(answer).containsEntry("keep", "me").containsEntry("oauth_token", question.getToken());

            OAuth1AccessToken token = service.getAccessToken(question, answer.get("oauth_verifier"));
            assertThat(token.getRawResponse())
                    .contains(
                            "&oauth_expires_in=157680000&oauth_session_handle=",
                            "&oauth_authorization_expires_in=160272000");
            requireFred(OAuth1App.call(service, token, OAuth1App.get(jira.url() + "/rest/api/2/myself")));
            requireFred(OAuth1App.call(service, token, OAuth1App.get(jira.url() + "/rest/api/2/myself/")));
            OAuthRequest search = OAuth1App.get(jira.url() + "/rest/api/2/search");
            search.addQuerystringParameter("jql", "text ~ \"a+b é\" AND project = PR ORDER BY key");
            assertThat(OAuth1App.call(service, token, search).getCode()).isEqualTo(200);
            OAuthRequest comment = new OAuthRequest(Verb.POST, jira.url() + "/rest/api/2/issue/10000/comment");
            comment.addHeader("Content-Type", "application/json");
            comment.setPayload("{\"body\":\"signed\"}");
            assertThat(OAuth1App.call(service, token, comment).getCode()).isEqualTo(201);
        }
    }

    @Test
    void theAddressIsTheOneThatTheClientCalled() throws Exception {
        OAuth1AccessToken token = token(hmac, "fred");
        OAuthRequest request = OAuth1App.get("https://jira.example.com/prefix/rest/api/2/myself");
        hmac.signRequest(token, request);

        jira.anonymous()
                .header("Authorization", request.getHeaders().get("Authorization"))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "Jira.Example.com")
                .header("X-Forwarded-Prefix", "/prefix")
                .get("/rest/api/2/myself")
                .then()
                .statusCode(200);
    }

    @Test
    void limitsLetAnApplicationThroughThatIsOnTheirList() throws Exception {
        OAuth1AccessToken free = token(hmac, "fred");
        OAuth1AccessToken other = token(rsa, "fred");
        FreeClientTest.blockAllBut(jira, "backlot-demo-hmac");

        OAuthRequest first = OAuth1App.get(jira.url() + "/rest/api/2/myself");
        assertThat(OAuth1App.call(hmac, free, first).getCode()).isEqualTo(200);
        OAuthRequest second = OAuth1App.get(jira.url() + "/rest/api/2/myself");
        assertThat(OAuth1App.call(rsa, other, second).getCode()).isEqualTo(429);
    }

    @Test
    void theUserMayCarryTheCodeOver() throws Exception {
        OAuth10aService service =
                new OAuth1App(jira.url(), null, OAuth1SignatureType.HEADER).service("backlot-demo-hmac", SECRET, "oob");
        OAuth1RequestToken question = service.getRequestToken();

        String page = decide("fred", question, "allow")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        Matcher code = Pattern.compile("<code id=\"verifier\">(\\w+)</code>").matcher(page);
        assertThat(code.find()).isTrue();
        assertThat(service.getAccessToken(question, code.group(1)).getToken()).isNotBlank();
        decide("fred", service.getRequestToken(), "deny")
                .then()
                .statusCode(200)
                .body(containsString("did not give access"));
    }

    @Test
    void thePageSaysWhoWantsWhatAndCanBeInNoFrame() throws Exception {
        String address = hmac.getAuthorizationUrl(hmac.getRequestToken());

        browser(jira, "fred")
                .get(address)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Frame-Options", "DENY")
                .body(
                        containsString("Demo HMAC"),
                        containsString("action=\"authorize\""),
                        containsString("Do everything that you can do"));
        assertThat(location(jira.anonymous().get(address)))
                .startsWith(jira.url()
                        + "/login.jsp?os_destination=%2Fplugins%2Fservlet%2Foauth%2Fauthorize%3Foauth_token%3D");
        browser(jira, "fred").get(AUTHORIZE + "?oauth_token=unknown").then().statusCode(400);
    }

    @Test
    void aVerifierIsTheUsersAndGoodOnce() throws Exception {
        OAuth1RequestToken question = hmac.getRequestToken();
        requireProblem("permission_unknown", () -> hmac.getAccessToken(question, "guess"));
        String verifier = answered("fred", question, "allow").get("oauth_verifier");
        requireProblem("token_rejected", () -> hmac.getAccessToken(question, "guess"));
        requireProblem("token_rejected", () -> rsa.getAccessToken(question, verifier));

        hmac.getAccessToken(question, verifier);
        requireProblem("token_rejected", () -> hmac.getAccessToken(question, verifier));

        OAuth1RequestToken refused = hmac.getRequestToken();
        assertThat(answered("fred", refused, "deny")).containsEntry("oauth_verifier", "denied");
        requireProblem("permission_denied", () -> hmac.getAccessToken(refused, "denied"));
    }

    @Test
    void nobodyAnswersWithoutHavingSeenThePage() throws Exception {
        OAuth1RequestToken question = hmac.getRequestToken();
        String proofOfViewer = proof("viewer", question);

        for (String proof : List.of("", "guess", proofOfViewer)) {
            browser(jira, "fred")
                    .formParams(Map.of("oauth_token", question.getToken(), "proof", proof, "decision", "allow"))
                    .post(AUTHORIZE)
                    .then()
                    .statusCode(403);
        }
        requireProblem("permission_unknown", () -> hmac.getAccessToken(question, "guess"));
    }

    @Test
    void aRequestPassesOnceAndAsItWasSigned() throws Exception {
        OAuth1AccessToken token = token(hmac, "fred");
        OAuthRequest request = OAuth1App.get(jira.url() + "/rest/api/2/search?jql=project%3DPR");
        hmac.signRequest(token, request);
        String header = request.getHeaders().get("Authorization");

        requireProblem("signature_invalid", header, "/rest/api/2/search?jql=project%3DHSP");
        requireProblem("signature_invalid", header, "/rest/api/2/search?jql=project%3DPR&maxResults=1");
        requireProblem("signature_invalid", header, "/rest/api/2/filter/favourite?jql=project%3DPR");
        sent(header, "/rest/api/2/search?jql=project%3DPR").then().statusCode(200);
        requireProblem("nonce_used", header, "/rest/api/2/search?jql=project%3DPR");
    }

    @Test
    void whatIsNotSignedWellIsRefusedAndNeverAnonymous() throws Exception {
        OAuth1AccessToken token = token(hmac, "fred");
        String myself = jira.url() + "/rest/api/2/search?jql=";
        OAuthRequest request = OAuth1App.get(myself);
        hmac.signRequest(token, request);
        String header = request.getHeaders().get("Authorization");

        requireProblem("parameter_absent", "OAuth realm=\"x\"", "/rest/api/2/search?jql=");
        requireProblem(
                "consumer_key_unknown", header.replace("backlot-demo-hmac", "nobody"), "/rest/api/2/search?jql=");
        requireProblem("token_rejected", header.replace(token.getToken(), "nothing"), "/rest/api/2/search?jql=");
        requireProblem(
                "signature_method_rejected", header.replace("HMAC-SHA1", "PLAINTEXT"), "/rest/api/2/search?jql=");
        requireProblem("signature_method_rejected", header.replace("HMAC-SHA1", "RSA-SHA1"), "/rest/api/2/search?jql=");
        requireProblem(
                "version_rejected",
                header.replace("oauth_version=\"1.0\"", "oauth_version=\"2.0\""),
                "/rest/api/2/search?jql=");
        requireProblem("timestamp_refused", header.replace("1786708800", "1786708000"), "/rest/api/2/search?jql=");
        requireProblem("parameter_rejected", header.replace("1786708800", "soon"), "/rest/api/2/search?jql=");
        requireProblem("parameter_rejected", header + ", oauth_nonce=\"x\"", "/rest/api/2/search?jql=");
        requireProblem(
                "signature_invalid",
                header.replaceAll("oauth_signature=\"[^\"]*\"", "oauth_signature=\"no%20base64\""),
                "/rest/api/2/search?jql=");
        jira.anonymous()
                .get("/rest/api/2/search?jql=&oauth_consumer_key=backlot-demo-hmac")
                .then()
                .statusCode(401);
        Response twoLegged = OAuth1App.call(hmac, null, OAuth1App.get(myself));
        assertThat(twoLegged.getCode()).isEqualTo(401);
        assertThat(twoLegged.getBody()).isEqualTo("oauth_problem=parameter_absent&oauth_parameters_absent=oauth_token");
        assertThat(OAuth1App.call(
                                hmac,
                                new OAuth1AccessToken(hmac.getRequestToken().getToken(), ""),
                                OAuth1App.get(myself))
                        .getCode())
                .isEqualTo(401);
    }

    @Test
    void tokensEndWithTheirUserAndTheirApplication() throws Exception {
        OAuth1AccessToken ofFred = token(hmac, "fred");
        OAuth1AccessToken ofViewer = token(hmac, "viewer");
        jira.as("admin")
                .body("{\"active\":false}")
                .put("/rest/api/2/user?username=fred")
                .then()
                .statusCode(200);
        assertThat(code(ofFred)).isEqualTo(401);
        assertThat(code(ofViewer)).isEqualTo(200);

        List<Map<String, Object>> clients =
                jira.as("admin").get("/_backlot/v1/oauth-client").path("");
        for (Map<String, Object> client : clients) {
            jira.as("admin")
                    .delete("/_backlot/v1/oauth-client/" + client.get("id"))
                    .then()
                    .statusCode(204);
        }
        assertThat(code(ofViewer)).isEqualTo(401);
    }

    @Test
    void aCallbackIsAnAddressOrNone() {
        for (String callback : List.of("javascript:alert(1)", "nowhere", "http://h/#fragment")) {
            OAuth10aService service = new OAuth1App(jira.url(), null, OAuth1SignatureType.HEADER)
                    .service("backlot-demo-hmac", SECRET, callback);
            requireProblem("parameter_rejected", service::getRequestToken);
        }
    }

    private int code(OAuth1AccessToken token) throws Exception {
        return OAuth1App.call(hmac, token, OAuth1App.get(jira.url() + "/rest/api/2/myself"))
                .getCode();
    }

    private OAuth1AccessToken token(OAuth10aService service, String user) throws Exception {
        OAuth1RequestToken question = service.getRequestToken();
        return service.getAccessToken(
                question, answered(user, question, "allow").get("oauth_verifier"));
    }

    private Map<String, String> answered(String user, OAuth1RequestToken question, String decision) {
        return parameters(location(decide(user, question, decision)));
    }

    private io.restassured.response.Response decide(String user, OAuth1RequestToken question, String decision) {
        return browser(jira, user)
                .formParams(Map.of(
                        "oauth_token", question.getToken(), "proof", proof(user, question), "decision", decision))
                .post(AUTHORIZE);
    }

    private String proof(String user, OAuth1RequestToken question) {
        String page = browser(jira, user)
                .get(AUTHORIZE + "?oauth_token=" + question.getToken())
                .asString();
        Matcher proof = Pattern.compile("name=\"proof\" value=\"(\\w+)\"").matcher(page);
        assertThat(proof.find()).as(page).isTrue();
        return proof.group(1);
    }

    private io.restassured.response.Response sent(String header, String path) {
        return jira.anonymous()
                .urlEncodingEnabled(false)
                .header("Authorization", header)
                .get(path);
    }

    private void requireProblem(String problem, String header, String path) {
        io.restassured.response.Response answer = sent(header, path);
        answer.then()
                .statusCode(401)
                .header(
                        "WWW-Authenticate",
                        containsString("OAuth realm=\"http%3A%2F%2Flocalhost%3A" + jira.port() + "\", oauth_problem=\""
                                + problem + "\""))
                .header("Content-Type", containsString("application/x-www-form-urlencoded"));
        assertThat(answer.asString()).startsWith("oauth_problem=" + problem);
    }

    private static void requireProblem(String problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).hasMessageContaining("oauth_problem=" + problem);
    }

    private static void requireFred(Response answer) throws Exception {
        assertThat(answer.getCode()).as(answer.getBody()).isEqualTo(200);
        assertThat(answer.getBody()).contains("\"name\":\"fred\"");
        assertThat(answer.getHeader("X-AUSERNAME")).isEqualTo("fred");
    }

    static PrivateKey demoKey() throws Exception {
        String pem = Files.readString(Path.of("requests", "oauth1-demo-key.pem"));
        byte[] bytes = Base64.getMimeDecoder().decode(pem.replaceAll("-----[^-]+-----", ""));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
    }
}
