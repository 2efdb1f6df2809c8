package dev.backlot.api.oauth;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.oauth.OAuth2Lifetimes;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;

/**
 * The answer of the token endpoint, as Jira documents it.
 *
 * @param accessToken what the application shows
 * @param tokenType {@code bearer}
 * @param expiresIn how many seconds that is good
 * @param refreshToken what it gets the next one for
 * @param createdAt when it was made, seconds since 1970
 */
record TokenAnswer(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn,
        @JsonProperty("refresh_token") String refreshToken,
        @JsonProperty("created_at") long createdAt) {

    static TokenAnswer of(OAuth2AccessTokenAuthenticationToken given) {
        OAuth2AccessToken access = given.getAccessToken();
        Instant made = Objects.requireNonNull(access.getIssuedAt());
        return new TokenAnswer(
                access.getTokenValue(),
                access.getTokenType().getValue().toLowerCase(Locale.ROOT),
                OAuth2Lifetimes.ACCESS.toSeconds(),
                Objects.requireNonNull(given.getRefreshToken()).getTokenValue(),
                made.getEpochSecond());
    }
}
