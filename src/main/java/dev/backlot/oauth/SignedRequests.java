package dev.backlot.oauth;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds out whether a signed request comes from the application that it names, and came for the first time. */
@Service
public class SignedRequests {

    /**
     * Who signed.
     *
     * @param client the application
     * @param token the token that came along, null without one
     */
    public record Signer(OAuthClient client, @Nullable OAuth1Token token) {}

    private final OAuthClients clients;
    private final OAuth1Tokens tokens;
    private final Nonces nonces;

    SignedRequests(OAuthClients clients, OAuth1Tokens tokens, Nonces nonces) {
        this.clients = clients;
        this.tokens = tokens;
        this.nonces = nonces;
    }

    /**
     * Who signed a request.
     *
     * @throws OAuthProblem where it is not signed well, came before, or its token is not good
     */
    public Signer signer(SignedMessage message) {
        message.value("oauth_version").filter(version -> !version.equals("1.0")).ifPresent(other -> {
            throw OAuthProblem.of("version_rejected", "oauth_acceptable_versions", "1.0-1.0");
        });
        OAuthClient client = clients.byKey(Protocol.OAUTH1, message.require("oauth_consumer_key"))
                .orElseThrow(() -> OAuthProblem.of("consumer_key_unknown"));
        String nonce = message.require("oauth_nonce");
        long time = time(message.require("oauth_timestamp"));
        nonces.requireTime(time);
        OAuth1Token token = message.value("oauth_token")
                .filter(text -> !text.isEmpty())
                .map(this::token)
                .orElse(null);
        if (token != null && token.clientId() != client.id()) {
            throw OAuthProblem.of("token_rejected");
        }
        requireSignature(message, client, token == null ? null : token.tokenSecret());
        nonces.use(client.id(), time, nonce);
        return new Signer(client, token);
    }

    private static void requireSignature(SignedMessage message, OAuthClient client, @Nullable String tokenSecret) {
        String method = message.require("oauth_signature_method");
        String signature = message.require("oauth_signature");
        if (message.addresses().stream()
                .map(address -> SignatureBase.of(message, address))
                .noneMatch(text -> Signatures.match(method, text, signature, client, tokenSecret))) {
            throw OAuthProblem.of("signature_invalid");
        }
    }

    private OAuth1Token token(String text) {
        OAuth1Token token = tokens.find(text).orElseThrow(() -> OAuthProblem.of("token_rejected"));
        if (tokens.isExpired(token)) {
            throw OAuthProblem.of("token_expired");
        }
        if (!tokens.isGood(token)) {
            throw OAuthProblem.of("token_rejected");
        }
        return token;
    }

    private static long time(String text) {
        if (!text.matches("[0-9]{1,12}")) {
            throw OAuthProblem.of("parameter_rejected", "oauth_parameters_rejected", "oauth_timestamp");
        }
        return Long.parseLong(text);
    }
}
