package dev.backlot.api.oauth;

import dev.backlot.user.Scope;
import dev.backlot.user.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationCodeRequestAuthenticationConverter;

/** Reads what an application asks a user for into the form that Spring's authorization server takes. */
final class AuthorizationQuestion {

    private static final OAuth2AuthorizationCodeRequestAuthenticationConverter CONVERTER =
            new OAuth2AuthorizationCodeRequestAuthenticationConverter();

    private AuthorizationQuestion() {}

    static OAuth2AuthorizationCodeRequestAuthenticationToken of(HttpServletRequest request, Viewer viewer) {
        OAuth2AuthorizationCodeRequestAuthenticationToken asked = AuthorizationServer.inContext(() ->
                (OAuth2AuthorizationCodeRequestAuthenticationToken) Objects.requireNonNull(CONVERTER.convert(request)));
        return new OAuth2AuthorizationCodeRequestAuthenticationToken(
                asked.getAuthorizationUri(),
                asked.getClientId(),
                owner(viewer),
                asked.getRedirectUri(),
                asked.getState(),
                widest(asked.getScopes()),
                ProofKeys.hashed(asked.getAdditionalParameters()));
    }

    static OAuth2AuthorizationConsentAuthenticationToken answer(
            String clientId, String state, Set<String> scopes, Viewer viewer) {
        return new OAuth2AuthorizationConsentAuthenticationToken(
                OAuth2Only.CONSENT, clientId, owner(viewer), state, scopes, null);
    }

    static String code(OAuth2AuthorizationCodeRequestAuthenticationToken answer) {
        return Objects.requireNonNull(answer.getAuthorizationCode()).getTokenValue();
    }

    static String target(OAuth2AuthorizationCodeRequestAuthenticationToken answer) {
        return Objects.requireNonNull(answer.getRedirectUri());
    }

    private static Authentication owner(Viewer viewer) {
        return new ResourceOwner(Objects.requireNonNull(viewer.userId())).loggedIn();
    }

    /** Each scope includes the ones before, so that of several one is left; where one is unknown, all stay to be refused. */
    private static Set<String> widest(Set<String> scopes) {
        List<String> known = Arrays.stream(Scope.values()).map(Scope::name).toList();
        return scopes.isEmpty() || !known.containsAll(scopes)
                ? scopes
                : Set.of(
                        known.get(scopes.stream().mapToInt(known::indexOf).max().getAsInt()));
    }
}
