package dev.backlot.api.oauth;

import static dev.backlot.api.oauth.OAuth2App.REST;
import static dev.backlot.api.oauth.OAuth2App.browser;
import static dev.backlot.api.oauth.OAuth2App.location;
import static dev.backlot.api.oauth.OAuth2App.parameters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** OAuth 2.0 as it goes when somebody does not behave. */
@HttpTest
class OAuth2AttackTest {

    private static final String VERIFIER = "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv";
    private static final String CONSENT = "/plugins/servlet/oauth2/consent";

    @Autowired
    private Jira jira;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aCodeThatIsShownTwiceKillsWhatItGave() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        String code = app.code("fred", "WRITE");
        OAuth2App.Tokens tokens =
                OAuth2App.Tokens.of(app.token(app.exchange(code)).statusCode(200));
        requireStatus(200, tokens.access());

        refused(app, app.exchange(code), "invalid_grant");

        requireStatus(401, tokens.access());
        refused(app, app.refresh(tokens.refresh()), "invalid_grant");
    }

    @Test
    void aCodeThatIsShownByManyAtOnceGivesOneTokenAtMostAndThatIsDead() throws Exception {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        String code = app.code("fred", "WRITE");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Response> answers = new ArrayList<>();
        try {
            Callable<Response> exchange =
                    () -> app.token(app.exchange(code)).extract().response();
            for (Future<Response> answer : threads.invokeAll(Collections.nCopies(8, exchange))) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdownNow();
        }

        List<Response> given =
                answers.stream().filter(each -> each.statusCode() == 200).toList();
        assertThat(given).hasSize(1);
        assertThat(answers).allMatch(each -> each.statusCode() == 200 || each.statusCode() == 400);
        requireStatus(401, given.get(0).path("access_token"));
    }

    @Test
    void aRefreshTokenThatIsShownTwiceKillsTheWholeFamily() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        OAuth2App.Tokens first = app.tokens("fred", "WRITE");
        OAuth2App.Tokens second =
                OAuth2App.Tokens.of(app.token(app.refresh(first.refresh())).statusCode(200));
        OAuth2App.Tokens third =
                OAuth2App.Tokens.of(app.token(app.refresh(second.refresh())).statusCode(200));
        requireStatus(401, second.access());
        requireStatus(200, third.access());

        refused(app, app.refresh(first.refresh()), "invalid_grant");

        requireStatus(401, third.access());
        refused(app, app.refresh(third.refresh()), "invalid_grant");
    }

    @Test
    void aCodeNeedsTheVerifierOfItsChallenge() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        Map<String, String> question = app.question("WRITE");
        question.put("code_challenge", VERIFIER);
        question.put("code_challenge_method", "plain");
        Map<String, String> form =
                app.exchange(app.decided("fred", question, "allow").get("code"));

        refused(app, form, "invalid_grant");
        form.put("code_verifier", "w".repeat(43));
        refused(app, form, "invalid_grant");
        form.put("code_verifier", VERIFIER.substring(1));
        refused(app, form, "invalid_grant");
        form.put("code_verifier", "v".repeat(128));
        refused(app, form, "invalid_grant");
        form.put("code_verifier", VERIFIER);
        app.token(form).statusCode(200);
    }

    @Test
    void aVerifierWithoutAChallengeIsRefused() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        Map<String, String> form = app.exchange(app.code("fred", "WRITE"));
        form.put("code_verifier", VERIFIER);

        refused(app, form, "invalid_grant");
    }

    @ParameterizedTest
    @CsvSource({"short,plain", "short,S256", VERIFIER + ",S512", ",S256"})
    void aMalformedChallengeIsToldToTheApplication(String challenge, String method) {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        Map<String, String> question = app.question("WRITE");
        if (challenge != null) {
            question.put("code_challenge", challenge);
        }
        question.put("code_challenge_method", method);

        assertThat(parameters(app.consentPage("fred", question))).containsEntry("error", "invalid_request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:3000/callback/",
                "http://localhost:3000/callback?x=1",
                "http://localhost:3001/callback",
                "http://127.0.0.1:3000/callback",
                "http://localhost:3000/CALLBACK",
                "https://evil.example/callback",
                ""
            })
    void nobodyIsSentToAnotherAddressThanTheRegisteredOne(String redirectUri) {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        Map<String, String> question = app.question("WRITE");
        question.put("redirect_uri", redirectUri);

        requirePage(browser(jira, "fred").queryParams(question).get(REST + "/authorize"), "redirect_uri");
    }

    @Test
    void anUnknownApplicationGetsNobodySentAnywhere() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        for (String id : List.of("unknown", "")) {
            Map<String, String> question = app.question("WRITE");
            question.put("client_id", id);
            requirePage(browser(jira, "fred").queryParams(question).get(REST + "/authorize"), "client_id");
        }
        requirePage(
                browser(jira, "fred")
                        .queryParams(app.question("WRITE"))
                        .queryParam("client_id", "two")
                        .get(REST + "/authorize"),
                "client_id");
        Map<String, String> implicit = app.question("WRITE");
        implicit.put("response_type", "token");
        requirePage(browser(jira, "fred").queryParams(implicit).get(REST + "/authorize"), "unsupported_response_type");
    }

    @Test
    void aCodeIsGoodForItsAddressAndItsApplicationOnly() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        OAuth2App other = OAuth2App.register(jira, "WRITE");
        Map<String, String> form = app.exchange(app.code("fred", "WRITE"));
        form.put("redirect_uri", "http://localhost:3000/other");
        refused(app, form, "invalid_grant");

        String code = app.code("fred", "WRITE");
        refused(other, other.exchange(code), "invalid_grant");
        refused(app, app.exchange(code), "invalid_grant");
    }

    @Test
    void aTokenIsGoodForItsApplicationOnly() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        OAuth2App other = OAuth2App.register(jira, "WRITE");
        OAuth2App.Tokens tokens = app.tokens("fred", "WRITE");

        refused(other, other.refresh(tokens.refresh()), "invalid_grant");
        revoke(other, tokens.access()).then().statusCode(401).body("error", equalTo("invalid_client"));

        requireStatus(200, tokens.access());
        app.token(app.refresh(tokens.refresh())).statusCode(200);
    }

    @Test
    void anApplicationMustProveThatItIsTheOne() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        Map<String, String> form = app.exchange(app.code("fred", "WRITE"));
        for (String secret : List.of("wrong", "")) {
            form.put("client_secret", secret);
            app.token(form)
                    .statusCode(401)
                    .body("error", equalTo("invalid_client"))
                    .header("WWW-Authenticate", containsString("Basic"));
        }
        form.remove("client_secret");
        app.token(form).statusCode(401).body("error", equalTo("invalid_client"));
        form.put("client_id", "unknown");
        form.put("client_secret", "x");
        app.token(form).statusCode(401).body("error", equalTo("invalid_client"));
    }

    @Test
    void aScopeIsNeverMoreThanWasAskedAndRegistered() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        for (String scope : List.of("ADMIN", "WRITE SYSTEM_ADMIN", "openid", "write", "")) {
            assertThat(parameters(app.consentPage("fred", app.question(scope))))
                    .as(scope)
                    .containsEntry("error", "invalid_scope")
                    .containsEntry("state", "s t&te");
        }
        String state = parameters(app.consentPage("fred", app.question("READ"))).get("state");
        String code = parameters(location(browser(jira, "fred")
                        .formParams(Map.of("state", state, "decision", "allow", "scope", "WRITE"))
                        .post(CONSENT)))
                .get("code");
        OAuth2App.Tokens tokens = OAuth2App.Tokens.of(app.token(app.exchange(code)));
        requireReadOnly(tokens.access());

        Map<String, String> refresh = app.refresh(tokens.refresh());
        refresh.put("scope", "WRITE");
        refused(app, refresh, "invalid_scope");
        refresh.put("scope", "READ");
        requireReadOnly(OAuth2App.Tokens.of(app.token(refresh).statusCode(200)).access());
    }

    @Test
    void nobodyAnswersForAnotherOrWithoutHavingSeenThePage() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        String state =
                parameters(app.consentPage("fred", app.question("WRITE"))).get("state");

        for (String guess : List.of("", "guess")) {
            requirePage(
                    browser(jira, "fred")
                            .formParams(Map.of("state", guess, "decision", "allow"))
                            .post(CONSENT),
                    "Start again");
        }
        requirePage(
                browser(jira, "viewer")
                        .formParams(Map.of("state", state, "decision", "allow"))
                        .post(CONSENT),
                "Start again");
        requirePage(browser(jira, "viewer").queryParam("state", state).get(CONSENT), "Start again");
        assertThat(location(jira.anonymous()
                        .contentType("application/x-www-form-urlencoded")
                        .formParams(Map.of("state", state, "decision", "allow"))
                        .post(CONSENT)))
                .contains("/login.jsp");

        assertThat(parameters(location(browser(jira, "fred")
                        .formParams(Map.of("state", state, "decision", "allow"))
                        .post(CONSENT))))
                .containsKey("code");
        requirePage(
                browser(jira, "fred")
                        .formParams(Map.of("state", state, "decision", "allow"))
                        .post(CONSENT),
                "Start again");
    }

    @Test
    void anApplicationCannotGiveItselfMoreInTheUsersName() {
        OAuth2App app = OAuth2App.register(jira, "SYSTEM_ADMIN");
        String token = app.tokens("admin", "SYSTEM_ADMIN").access();

        jira.asToken(token)
                .body("{\"name\":\"t\"}")
                .post("/rest/pat/latest/tokens")
                .then()
                .statusCode(403);
        assertThat(location(jira.asToken(token)
                        .queryParams(app.question("SYSTEM_ADMIN"))
                        .get(REST + "/authorize")))
                .contains("/login.jsp");
    }

    @Test
    void tokensEndWithTheirUserAndTheirApplicationAndWhenTheyAreTakenBack() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        OAuth2App.Tokens ofFred = app.tokens("fred", "WRITE");
        OAuth2App.Tokens ofViewer = app.tokens("viewer", "WRITE");
        String unused = app.code("fred", "WRITE");

        revoke(app, ofViewer.access()).then().statusCode(200);
        requireStatus(401, ofViewer.access());
        OAuth2App.Tokens again =
                OAuth2App.Tokens.of(app.token(app.refresh(ofViewer.refresh())).statusCode(200));
        jira.as("admin")
                .body("{\"active\":false}")
                .put("/rest/api/2/user?username=fred")
                .then()
                .statusCode(200);
        requireStatus(401, ofFred.access());
        refused(app, app.refresh(ofFred.refresh()), "invalid_grant");
        refused(app, app.exchange(unused), "invalid_grant");

        requireStatus(200, again.access());
        jira.as("admin").delete("/_backlot/v1/oauth-client/" + app.id()).then().statusCode(204);
        requireStatus(401, again.access());
        app.token(app.refresh(again.refresh())).statusCode(401).body("error", equalTo("invalid_client"));
    }

    @Test
    void whatIsNoRequestIsRefusedAsTheRfcSays() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        Map<String, String> form = app.refresh("x");
        form.put("grant_type", "password");
        refused(app, form, "unsupported_grant_type");
        form.remove("grant_type");
        refused(app, form, "invalid_request");
        refused(app, app.refresh(""), "invalid_request");
        refused(app, app.exchange(""), "invalid_grant");
        refused(app, app.exchange("unknown"), "invalid_grant");
        revoke(app, "unknown").then().statusCode(200);
        revoke(app, "").then().statusCode(400).body("error", equalTo("invalid_request"));
    }

    @Test
    void nothingSecretIsKeptAsItIs() {
        OAuth2App app = OAuth2App.register(jira, "WRITE");
        String code = app.code("fred", "WRITE");
        OAuth2App.Tokens tokens = app.tokens("fred", "WRITE");

        String kept =
                jdbc.queryForList("select * from oauth2_grant") + " " + jdbc.queryForList("select * from oauth_client");

        assertThat(kept).doesNotContain(code, tokens.access(), tokens.refresh(), app.secret());
        jira.as("admin").get("/_backlot/v1/oauth-client").then().body(not(containsString(app.secret())));
        String tampered = tokens.access().substring(0, tokens.access().lastIndexOf('.') + 1)
                + Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]);
        requireStatus(401, tampered);
    }

    private void requireStatus(int status, String token) {
        jira.asToken(token).get("/rest/api/2/myself").then().statusCode(status);
    }

    private void requireReadOnly(String token) {
        requireStatus(200, token);
        jira.asToken(token)
                .body("{\"body\":\"x\"}")
                .post("/rest/api/2/issue/10000/comment")
                .then()
                .statusCode(403);
    }

    private static void refused(OAuth2App app, Map<String, String> form, String error) {
        app.token(form).statusCode(400).body("error", equalTo(error));
    }

    private Response revoke(OAuth2App app, String token) {
        return jira.anonymous()
                .contentType("application/x-www-form-urlencoded")
                .formParams(Map.of("token", token, "client_id", app.clientId(), "client_secret", app.secret()))
                .post(REST + "/revoke");
    }

    /** The user sees a page and is sent nowhere. */
    private static void requirePage(Response answer, String text) {
        answer.then()
                .statusCode(400)
                .header("Location", nullValue())
                .header("Content-Type", "text/html;charset=UTF-8")
                .body(containsString(text));
    }
}
