package dev.backlot.oauth;

import dev.backlot.user.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What an application asks a user for.
 *
 * @param clientId the number of the application
 * @param userId the number of the user
 * @param scope what it wants to do
 * @param redirectUri where the answer goes
 * @param clientState what it wants to hear again
 * @param codeChallenge the SHA-256 of its verifier in base64url, null without PKCE
 */
public record OAuth2Question(
        long clientId,
        long userId,
        Scope scope,
        String redirectUri,
        @Nullable String clientState,
        @Nullable String codeChallenge) {}
