package dev.backlot.api.oauth;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Dates;
import dev.backlot.oauth.OAuthClient;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A registered application on the wire; what it does not have is left out.
 *
 * @param clientId the client id of OAuth 2.0, the consumer key of OAuth 1.0a
 * @param clientSecret the secret, only in the answer to the registration
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClientBean(
        long id,
        String protocol,
        String name,
        String clientId,
        @Nullable String clientSecret,
        @Nullable String redirectUri,
        String scope,
        @Nullable String publicKey,
        String createdAt) {

    static ClientBean of(OAuthClient client, @Nullable String secret, Dates dates) {
        return new ClientBean(
                client.id(),
                client.protocol().name().toLowerCase(Locale.ROOT),
                client.name(),
                client.key(),
                secret,
                client.redirectUri(),
                client.scope().name(),
                client.publicKey(),
                dates.platform(client.createdAt()));
    }
}
