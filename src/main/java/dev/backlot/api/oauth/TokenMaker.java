package dev.backlot.api.oauth;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import dev.backlot.kernel.Secrets;
import dev.backlot.oauth.OAuth2Lifetimes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * Makes codes, and tokens in Jira's form: JWTs signed by HS256 that say nothing but a random id and the scope. They are
 * looked up by their hash, never by their signature, so the key need not outlive the process.
 */
final class TokenMaker implements OAuth2TokenGenerator<OAuth2Token> {

    private static final int BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final JwtEncoder encoder = new NimbusJwtEncoder(new ImmutableSecret<>(key()));
    private final Clock clock;

    TokenMaker(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OAuth2Token generate(OAuth2TokenContext context) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String text = jwt(String.join(" ", context.getAuthorizedScopes()));
        return OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())
                ? new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, text, now, now.plus(OAuth2Lifetimes.ACCESS))
                : new OAuth2RefreshToken(text, now, now.plus(OAuth2Lifetimes.REFRESH));
    }

    OAuth2AuthorizationCode code() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new OAuth2AuthorizationCode(Secrets.random(BYTES), now, now.plus(OAuth2Lifetimes.CODE));
    }

    private String jwt(String scope) {
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .claim("id", Secrets.random(BYTES))
                .claim("scope", scope)
                .build();
        JwsHeader header = JwsHeader.with(MacAlgorithm.HS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    private static byte[] key() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
