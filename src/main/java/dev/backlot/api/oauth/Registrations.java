package dev.backlot.api.oauth;

import dev.backlot.oauth.OAuthClient;
import dev.backlot.oauth.OAuthClients;
import dev.backlot.oauth.Protocol;
import dev.backlot.user.Scope;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** Shows the registered applications to Spring's authorization server. Each has a secret: Jira gives one to all. */
@Component
class Registrations implements RegisteredClientRepository {

    private final OAuthClients clients;

    Registrations(OAuthClients clients) {
        this.clients = clients;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Administrators register applications");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.byId(Long.parseLong(id)).map(Registrations::registered).orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clients.byKey(Protocol.OAUTH2, clientId)
                .map(Registrations::registered)
                .orElse(null);
    }

    private static RegisteredClient registered(OAuthClient client) {
        return RegisteredClient.withId(Long.toString(client.id()))
                .clientId(client.key())
                .clientName(client.name())
                .clientSecret(Objects.requireNonNull(client.secretHash()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(Objects.requireNonNull(client.redirectUri()))
                .scopes(scopes -> Arrays.stream(Scope.values())
                        .filter(client.scope()::includes)
                        .map(Scope::name)
                        .forEach(scopes::add))
                .clientSettings(ClientSettings.builder()
                        .requireAuthorizationConsent(true)
                        .requireProofKey(false)
                        .build())
                .tokenSettings(TokenSettings.builder().reuseRefreshTokens(false).build())
                .build();
    }
}
