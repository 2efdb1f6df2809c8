package dev.backlot.api.oauth;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.oauth.OAuth2Grant;
import dev.backlot.oauth.OAuth2Grants;
import dev.backlot.oauth.OAuthClient;
import dev.backlot.oauth.OAuthClients;
import dev.backlot.oauth.RedirectUris;
import dev.backlot.user.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happens in the user's browser: an application asks, the user logs in and answers, the application hears it. */
@RestController
class AuthorizationController {

    private record Question(Viewer viewer, OAuth2Grant grant, OAuthClient client) {}

    private final AuthorizationServer server;
    private final OAuth2Grants grants;
    private final OAuthClients clients;
    private final RedirectUris redirects;
    private final Visitors visitors;

    AuthorizationController(
            AuthorizationServer server,
            OAuth2Grants grants,
            OAuthClients clients,
            RedirectUris redirects,
            Visitors visitors) {
        this.server = server;
        this.grants = grants;
        this.clients = clients;
        this.redirects = redirects;
        this.visitors = visitors;
    }

    @Served(value = "Ask the user for consent, in the browser", known = DOCUMENTED)
    @GetMapping({OAuth2Only.REST + "/authorize", OAuth2Only.REST_LATEST + "/authorize"})
    void authorize(HttpServletRequest request, HttpServletResponse response, Urls urls) throws IOException {
        if (!redirects.isSafe(request.getScheme(), request.getServerName())) {
            Pages.refusal(response, HttpServletResponse.SC_BAD_REQUEST, OAuthPageTexts.HTTPS_ONLY);
            return;
        }
        Optional<Viewer> viewer = visitors.present(request, response, urls);
        if (viewer.isPresent()) {
            ask(request, response, urls, viewer.get());
        }
    }

    @GetMapping(OAuth2Only.CONSENT)
    void page(
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            HttpServletResponse response,
            Urls urls)
            throws IOException {
        Optional<Question> question = asked(state, request, response, urls);
        if (question.isPresent()) {
            show(question.get(), state, response);
        }
    }

    @PostMapping(OAuth2Only.CONSENT)
    void answer(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String decision,
            HttpServletRequest request,
            HttpServletResponse response,
            Urls urls)
            throws IOException {
        Optional<Question> question = asked(state, request, response, urls);
        if (question.isPresent()) {
            decide(question.get(), state, decision.equals("allow"), response);
        }
    }

    private void ask(HttpServletRequest request, HttpServletResponse response, Urls urls, Viewer viewer)
            throws IOException {
        try {
            OAuth2AuthorizationCodeRequestAuthenticationToken asked = AuthorizationQuestion.of(request, viewer);
            OAuth2AuthorizationConsentAuthenticationToken question =
                    (OAuth2AuthorizationConsentAuthenticationToken) server.perform(asked);
            Map<String, @Nullable String> parameters = new LinkedHashMap<>();
            parameters.put("client_id", asked.getClientId());
            parameters.put("redirect_uri", asked.getRedirectUri());
            parameters.put("response_type", "code");
            parameters.put("scope", String.join(" ", asked.getScopes()));
            parameters.put("state", question.getState());
            Visitors.send(response, Visitors.address(urls.of(OAuth2Only.CONSENT), parameters));
        } catch (OAuth2AuthorizationCodeRequestAuthenticationException refused) {
            refuse(response, refused);
        }
    }

    private static void show(Question question, String state, HttpServletResponse response) throws IOException {
        OAuth2Grant grant = question.grant;
        String target = Visitors.host(grant.redirectUri());
        Map<String, String> hidden = Map.of("state", state);
        Pages.question(response, question.client, question.viewer, grant.scope(), target, "consent", hidden);
    }

    /** The state is the form's proof that the user has seen the page: nobody else was told it. */
    private void decide(Question question, String state, boolean allowed, HttpServletResponse response)
            throws IOException {
        Set<String> scopes = allowed ? Set.of(question.grant.scope().name()) : Set.of();
        try {
            OAuth2AuthorizationCodeRequestAuthenticationToken answer =
                    (OAuth2AuthorizationCodeRequestAuthenticationToken) server.perform(
                            AuthorizationQuestion.answer(question.client.key(), state, scopes, question.viewer));
            Map<String, @Nullable String> parameters = new LinkedHashMap<>();
            parameters.put("code", AuthorizationQuestion.code(answer));
            parameters.put("state", answer.getState());
            Visitors.send(response, Visitors.address(AuthorizationQuestion.target(answer), parameters));
        } catch (OAuth2AuthorizationCodeRequestAuthenticationException refused) {
            refuse(response, refused);
        }
    }

    /** What the user is asked who is there; who is asked nothing is told so. */
    private Optional<Question> asked(String state, HttpServletRequest request, HttpServletResponse response, Urls urls)
            throws IOException {
        Viewer viewer = visitors.present(request, response, urls).orElse(null);
        if (viewer == null) {
            return Optional.empty();
        }
        Optional<OAuth2Grant> grant = state.isEmpty() ? Optional.empty() : grants.byConsent(state);
        Optional<Question> asked = grant.filter(each -> viewer.is(each.userId()))
                .flatMap(each -> clients.byId(each.clientId()).map(client -> new Question(viewer, each, client)));
        if (asked.isEmpty()) {
            Pages.refusal(response, HttpServletResponse.SC_BAD_REQUEST, OAuthPageTexts.NO_QUESTION);
        }
        return asked;
    }

    private static void refuse(
            HttpServletResponse response, OAuth2AuthorizationCodeRequestAuthenticationException refused)
            throws IOException {
        OAuth2Error error = refused.getError();
        OAuth2AuthorizationCodeRequestAuthenticationToken asked = refused.getAuthorizationCodeRequestAuthentication();
        String target = asked == null ? null : asked.getRedirectUri();
        if (asked == null || target == null) {
            Pages.refusal(response, HttpServletResponse.SC_BAD_REQUEST, OAuthPageTexts.told(error));
            return;
        }
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("error", error.getErrorCode());
        parameters.put("error_description", error.getDescription());
        parameters.put("state", asked.getState());
        Visitors.send(response, Visitors.address(target, parameters));
    }
}
