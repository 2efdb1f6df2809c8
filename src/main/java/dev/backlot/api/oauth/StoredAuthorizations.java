package dev.backlot.api.oauth;

import dev.backlot.oauth.OAuth2Grant;
import dev.backlot.oauth.OAuth2Grants;
import dev.backlot.oauth.OAuth2Question;
import dev.backlot.oauth.OAuth2Secrets;
import dev.backlot.oauth.OAuth2Secrets.Kept;
import dev.backlot.user.Scope;
import java.security.Principal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/** Keeps what Spring's authorization server wants kept as grants, with hashes in the place of secrets. */
@Component
class StoredAuthorizations implements OAuth2AuthorizationService {

    private final OAuth2Grants grants;
    private final Registrations clients;

    StoredAuthorizations(OAuth2Grants grants, Registrations clients) {
        this.grants = grants;
        this.clients = clients;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        OAuth2Grant grant = authorization.getAttribute(RestoredAuthorization.GRANT);
        if (grant == null) {
            grants.ask(question(authorization), secrets(authorization, null));
        } else if (isInvalidated(authorization, OAuth2RefreshToken.class)) {
            grants.end(grant.id());
        } else {
            grants.hold(grant.id(), secrets(authorization, grant));
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        OAuth2Grant grant = authorization.getAttribute(RestoredAuthorization.GRANT);
        grants.end(Objects.requireNonNull(grant).id());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        throw new UnsupportedOperationException("Authorizations are found by what stands for them");
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return find(token, type == null ? "" : type.getValue())
                .flatMap(grant -> restored(grant, token))
                .orElse(null);
    }

    private Optional<OAuth2Grant> find(String token, String type) {
        return switch (type) {
            case OAuth2ParameterNames.STATE -> grants.byConsent(token);
            case OAuth2ParameterNames.CODE -> grants.byCode(token);
            case OAuth2ParameterNames.REFRESH_TOKEN -> grants.byRefreshToken(token);
            default -> grants.byAccessToken(token).or(() -> grants.byRefreshToken(token));
        };
    }

    private Optional<OAuth2Authorization> restored(OAuth2Grant grant, String shown) {
        RegisteredClient client = clients.findById(Long.toString(grant.clientId()));
        return client == null
                ? Optional.empty()
                : Optional.of(new RestoredAuthorization(grant, shown, grants::isGood).of(client));
    }

    private static OAuth2Question question(OAuth2Authorization authorization) {
        OAuth2AuthorizationRequest request =
                Objects.requireNonNull(authorization.getAttribute(OAuth2AuthorizationRequest.class.getName()));
        Authentication user = Objects.requireNonNull(authorization.getAttribute(Principal.class.getName()));
        return new OAuth2Question(
                Long.parseLong(authorization.getRegisteredClientId()),
                Long.parseLong(user.getName()),
                Scope.valueOf(request.getScopes().iterator().next()),
                Objects.requireNonNull(request.getRedirectUri()),
                request.getState(),
                (String) request.getAdditionalParameters().get(PkceParameterNames.CODE_CHALLENGE));
    }

    private static OAuth2Secrets secrets(OAuth2Authorization authorization, @Nullable OAuth2Grant grant) {
        String state = authorization.getAttribute(OAuth2ParameterNames.STATE);
        OAuth2Authorization.Token<?> access = authorization.getAccessToken();
        return new OAuth2Secrets(
                state == null ? null : RestoredAuthorization.hash(state),
                kept(authorization.getToken(OAuth2AuthorizationCode.class), grant),
                isInvalidated(authorization, OAuth2AuthorizationCode.class),
                access != null && access.isInvalidated() ? Kept.NONE : kept(access, grant),
                kept(authorization.getRefreshToken(), grant));
    }

    /** What was restored is kept as it was; Spring has seen another time of its end. */
    private static Kept kept(OAuth2Authorization.@Nullable Token<?> token, @Nullable OAuth2Grant grant) {
        if (token == null) {
            return Kept.NONE;
        }
        String hash = RestoredAuthorization.hash(token.getToken().getTokenValue());
        return grant == null
                ? new Kept(hash, token.getToken().getExpiresAt())
                : RestoredAuthorization.kept(grant)
                        .filter(each -> hash.equals(each.hash()))
                        .findFirst()
                        .orElseGet(() -> new Kept(hash, token.getToken().getExpiresAt()));
    }

    private static boolean isInvalidated(OAuth2Authorization authorization, Class<? extends OAuth2Token> type) {
        OAuth2Authorization.Token<? extends OAuth2Token> token = authorization.getToken(type);
        return token != null && token.isInvalidated();
    }
}
