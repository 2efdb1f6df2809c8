package dev.backlot.api.oauth;

import dev.backlot.kernel.Secrets;
import dev.backlot.oauth.OAuth2Grant;
import dev.backlot.oauth.OAuth2Secrets.Kept;
import java.security.Principal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * Makes of a grant what Spring's authorization server works with. Only the secret that was shown is known; the others have
 * their hash behind a mark that no secret begins with. Spring compares with the system's time, the server has a clock of its
 * own: what is good by that never ends, the rest ended long ago.
 */
final class RestoredAuthorization {

    /** The attribute that has the grant itself. */
    static final String GRANT = OAuth2Grant.class.getName();

    private static final String MARK = "#";
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final Instant LONG_AGO = Instant.EPOCH.plusSeconds(1);

    private final OAuth2Grant grant;
    private final String shown;
    private final Predicate<@Nullable Instant> good;

    RestoredAuthorization(OAuth2Grant grant, String shown, Predicate<@Nullable Instant> good) {
        this.grant = grant;
        this.shown = shown;
        this.good = good;
    }

    /** The hash of a text, which may be a hash that stands for a secret here. */
    static String hash(String text) {
        return text.startsWith(MARK) ? text.substring(MARK.length()) : Secrets.hash(text);
    }

    /** The secrets of a grant. */
    static Stream<Kept> kept(OAuth2Grant grant) {
        return Stream.of(
                new Kept(grant.codeHash(), grant.codeExpiresAt()),
                new Kept(grant.accessHash(), grant.accessExpiresAt()),
                new Kept(grant.refreshHash(), grant.refreshExpiresAt()));
    }

    OAuth2Authorization of(RegisteredClient client) {
        OAuth2Authorization.Builder authorization = OAuth2Authorization.withRegisteredClient(client)
                .id(Long.toString(grant.id()))
                .principalName(Long.toString(grant.userId()))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .attribute(GRANT, grant)
                .attribute(Principal.class.getName(), new ResourceOwner(grant.userId()).loggedIn())
                .attribute(OAuth2AuthorizationRequest.class.getName(), request(client));
        String consent = grant.consentHash();
        if (consent != null) {
            authorization.attribute(OAuth2ParameterNames.STATE, text(consent));
        } else {
            authorization.authorizedScopes(scopes());
        }
        addTokens(authorization);
        return authorization.build();
    }

    private void addTokens(OAuth2Authorization.Builder authorization) {
        String code = grant.codeHash();
        if (code != null) {
            authorization.token(
                    new OAuth2AuthorizationCode(text(code), Instant.EPOCH, end(grant.codeExpiresAt())),
                    metadata -> metadata.put(OAuth2Authorization.Token.INVALIDATED_METADATA_NAME, grant.codeUsed()));
        }
        String access = grant.accessHash();
        if (access != null) {
            authorization.token(new OAuth2AccessToken(
                    OAuth2AccessToken.TokenType.BEARER,
                    text(access),
                    Instant.EPOCH,
                    end(grant.accessExpiresAt()),
                    scopes()));
        }
        String refresh = grant.refreshHash();
        if (refresh != null) {
            authorization.token(new OAuth2RefreshToken(text(refresh), Instant.EPOCH, end(grant.refreshExpiresAt())));
        }
    }

    private OAuth2AuthorizationRequest request(RegisteredClient client) {
        Map<String, Object> pkce = new HashMap<>();
        String challenge = grant.codeChallenge();
        if (challenge != null) {
            pkce.put(PkceParameterNames.CODE_CHALLENGE, challenge);
            pkce.put(PkceParameterNames.CODE_CHALLENGE_METHOD, ProofKeys.S256);
        }
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(OAuth2Only.REST + "/authorize")
                .clientId(client.getClientId())
                .redirectUri(grant.redirectUri())
                .state(grant.clientState())
                .scopes(scopes())
                .additionalParameters(pkce)
                .build();
    }

    private Set<String> scopes() {
        return Set.of(grant.scope().name());
    }

    private String text(String hash) {
        return Secrets.equal(Secrets.hash(shown), hash) ? shown : MARK + hash;
    }

    private Instant end(@Nullable Instant expiresAt) {
        return good.test(expiresAt) ? NEVER : LONG_AGO;
    }
}
