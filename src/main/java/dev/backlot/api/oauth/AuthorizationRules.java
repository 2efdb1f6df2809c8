package dev.backlot.api.oauth;

import dev.backlot.oauth.RedirectUris;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;

/**
 * What an application may ask for: an answer to its own address, to the letter, and a scope that it was registered with.
 * Where the address is wrong nothing is sent there.
 */
final class AuthorizationRules implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

    private final RedirectUris redirects;

    AuthorizationRules(RedirectUris redirects) {
        this.redirects = redirects;
    }

    @Override
    public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationCodeRequestAuthenticationToken asked = context.getAuthentication();
        String redirectUri = asked.getRedirectUri();
        if (redirectUri == null
                || !context.getRegisteredClient().getRedirectUris().contains(redirectUri)
                || !redirects.isGood(redirectUri)) {
            throw refusal(OAuth2ErrorCodes.INVALID_REQUEST, "redirect_uri is not the registered one", asked, null);
        }
        Set<String> scopes = asked.getScopes();
        if (scopes.isEmpty() || !context.getRegisteredClient().getScopes().containsAll(scopes)) {
            throw refusal(
                    OAuth2ErrorCodes.INVALID_SCOPE,
                    "scope is missing, unknown or more than was registered",
                    asked,
                    redirectUri);
        }
    }

    private static OAuth2AuthorizationCodeRequestAuthenticationException refusal(
            String code,
            String description,
            OAuth2AuthorizationCodeRequestAuthenticationToken asked,
            @Nullable String redirectUri) {
        OAuth2AuthorizationCodeRequestAuthenticationToken answer =
                new OAuth2AuthorizationCodeRequestAuthenticationToken(
                        asked.getAuthorizationUri(),
                        asked.getClientId(),
                        (Authentication) asked.getPrincipal(),
                        redirectUri,
                        asked.getState(),
                        asked.getScopes(),
                        null);
        return new OAuth2AuthorizationCodeRequestAuthenticationException(
                new OAuth2Error(code, description, null), answer);
    }
}
