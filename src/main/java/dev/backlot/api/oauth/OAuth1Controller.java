package dev.backlot.api.oauth;

import dev.backlot.api.Urls;
import dev.backlot.kernel.Secrets;
import dev.backlot.oauth.OAuth1Lifetimes;
import dev.backlot.oauth.OAuth1Token;
import dev.backlot.oauth.OAuth1Tokens;
import dev.backlot.oauth.OAuthClient;
import dev.backlot.oauth.OAuthClients;
import dev.backlot.oauth.OAuthProblem;
import dev.backlot.oauth.SignedMessage;
import dev.backlot.oauth.SignedRequests;
import dev.backlot.user.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The three steps of OAuth 1.0a: an application asks, the user answers in the browser, the application gets its token. */
@RestController
@RequestMapping(OAuth1Controller.PATH)
class OAuth1Controller {

    /** Where the steps are. */
    static final String PATH = "/plugins/servlet/oauth";

    private static final String TOKEN = "oauth_token";
    private static final int HANDLE_BYTES = 16;

    private final SignedRequests requests;
    private final OAuth1Tokens tokens;
    private final OAuthClients clients;
    private final Visitors visitors;
    private final FormProofs proofs;

    OAuth1Controller(
            SignedRequests requests, OAuth1Tokens tokens, OAuthClients clients, Visitors visitors, FormProofs proofs) {
        this.requests = requests;
        this.tokens = tokens;
        this.clients = clients;
        this.visitors = visitors;
        this.proofs = proofs;
    }

    @PostMapping("/request-token")
    void requestToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, message -> {
            OAuthClient client = requests.signer(message).client();
            String callback = message.require("oauth_callback");
            OAuth1Token.NewSecret secret = tokens.ask(client.id(), OAuth1Tokens.checkedCallback(callback));
            Map<String, String> parameters = parameters(secret);
            parameters.put("oauth_callback_confirmed", "true");
            return parameters;
        });
    }

    @PostMapping("/access-token")
    void accessToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, message -> {
            message.require(TOKEN);
            String verifier = message.require("oauth_verifier");
            OAuth1Token question =
                    Objects.requireNonNull(requests.signer(message).token());
            Map<String, String> parameters = parameters(tokens.exchange(question, verifier));
            parameters.put("oauth_expires_in", Long.toString(OAuth1Lifetimes.ACCESS.toSeconds()));
            parameters.put("oauth_session_handle", Secrets.random(HANDLE_BYTES));
            parameters.put("oauth_authorization_expires_in", Long.toString(OAuth1Lifetimes.SESSION.toSeconds()));
            return parameters;
        });
    }

    @GetMapping("/authorize")
    void page(
            @RequestParam(name = TOKEN, defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Urls urls)
            throws IOException {
        Optional<Viewer> viewer = visitors.present(request, response, urls);
        if (viewer.isPresent()) {
            show(token, response, viewer.get());
        }
    }

    @PostMapping("/authorize")
    void decision(
            @RequestParam(name = TOKEN, defaultValue = "") String token,
            @RequestParam(defaultValue = "") String proof,
            @RequestParam(defaultValue = "") String decision,
            HttpServletRequest request,
            HttpServletResponse response,
            Urls urls)
            throws IOException {
        Optional<Viewer> viewer =
                visitors.present(request, response, urls).filter(each -> proofs.isGood(proof, each, token));
        if (viewer.isPresent()) {
            decide(token, decision.equals("allow"), response, viewer.get());
        } else if (response.getStatus() == HttpServletResponse.SC_OK) {
            Pages.refusal(response, HttpServletResponse.SC_FORBIDDEN, OAuthPageTexts.NO_QUESTION);
        }
    }

    private void show(String token, HttpServletResponse response, Viewer viewer) throws IOException {
        Optional<OAuth1Token> question = tokens.question(token);
        Optional<OAuthClient> client = question.flatMap(each -> clients.byId(each.clientId()));
        if (question.isEmpty() || client.isEmpty()) {
            Pages.refusal(response, HttpServletResponse.SC_BAD_REQUEST, OAuthPageTexts.NO_QUESTION);
            return;
        }
        String callback = question.get().callback();
        String target = callback == null ? "you, to be carried over" : Visitors.host(callback);
        Map<String, String> hidden = Map.of(TOKEN, token, "proof", proofs.of(viewer, token));
        Pages.question(response, client.get(), viewer, client.get().scope(), target, "authorize", hidden);
    }

    private void decide(String token, boolean allowed, HttpServletResponse response, Viewer viewer) throws IOException {
        Optional<OAuth1Token> question = tokens.question(token);
        Optional<OAuthClient> client = question.flatMap(each -> clients.byId(each.clientId()));
        long userId = Objects.requireNonNull(viewer.userId());
        Optional<String> verifier = tokens.answer(token, userId, allowed);
        if (client.isEmpty() || verifier.isEmpty()) {
            Pages.refusal(response, HttpServletResponse.SC_BAD_REQUEST, OAuthPageTexts.NO_QUESTION);
            return;
        }
        String callback = question.get().callback();
        if (callback != null) {
            Map<String, @Nullable String> parameters = new LinkedHashMap<>();
            parameters.put(TOKEN, token);
            parameters.put("oauth_verifier", verifier.get());
            Visitors.send(response, Visitors.address(callback, parameters));
        } else if (allowed) {
            Pages.code(response, client.get().name(), verifier.get());
        } else {
            Pages.message(response, HttpServletResponse.SC_OK, "Access refused", OAuthPageTexts.REFUSED);
        }
    }

    private static Map<String, String> parameters(OAuth1Token.NewSecret secret) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(TOKEN, secret.token());
        parameters.put("oauth_token_secret", secret.tokenSecret());
        return parameters;
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, Function<SignedMessage, Map<String, String>> work)
            throws IOException {
        try {
            Map<String, String> parameters = work.apply(SignedServletRequest.read(request));
            response.setContentType("text/plain;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(OAuthProblemAnswer.form(parameters).getBytes(StandardCharsets.UTF_8));
        } catch (OAuthProblem problem) {
            OAuthProblemAnswer.write(request, response, problem);
        }
    }
}
