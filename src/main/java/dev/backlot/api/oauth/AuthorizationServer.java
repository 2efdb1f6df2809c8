package dev.backlot.api.oauth;

import dev.backlot.kernel.Secrets;
import dev.backlot.oauth.RedirectUris;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2RefreshTokenAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2TokenRevocationAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContext;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/**
 * Spring's authorization server, the parts of it that Jira has: they are put together when somebody first asks for them, so
 * that whoever never does need not wait for them at the start. What is refused may still have ended a grant, which is kept.
 */
@Service
class AuthorizationServer {

    private static final AuthorizationServerContext CONTEXT = new AuthorizationServerContext() {
        private final AuthorizationServerSettings settings =
                AuthorizationServerSettings.builder().build();

        @Override
        public String getIssuer() {
            return "backlot";
        }

        @Override
        public AuthorizationServerSettings getAuthorizationServerSettings() {
            return settings;
        }
    };

    private final Registrations clients;
    private final StoredAuthorizations authorizations;
    private final RedirectUris redirects;
    private final Clock clock;
    private final Supplier<AuthenticationManager> parts = SingletonSupplier.of(this::parts);
    private final Supplier<AuthenticationManager> door = SingletonSupplier.of(this::door);

    AuthorizationServer(
            Registrations clients, StoredAuthorizations authorizations, RedirectUris redirects, Clock clock) {
        this.clients = clients;
        this.authorizations = authorizations;
        this.redirects = redirects;
        this.clock = clock;
    }

    /** Runs what needs to know in which server it runs. */
    static <T> T inContext(Supplier<T> work) {
        AuthorizationServerContextHolder.setContext(CONTEXT);
        try {
            return work.get();
        } finally {
            AuthorizationServerContextHolder.resetContext();
        }
    }

    /**
     * Finds out which application this is.
     *
     * @throws OAuth2AuthenticationException where it cannot prove it
     */
    Authentication client(Authentication candidate) {
        return inContext(() -> door.get().authenticate(candidate));
    }

    /**
     * Does what is asked for: asks for consent, takes the answer, gives tokens or takes them back.
     *
     * @throws OAuth2AuthenticationException where it is refused
     */
    @Transactional(noRollbackFor = OAuth2AuthenticationException.class)
    public Authentication perform(Authentication asked) {
        return inContext(() -> parts.get().authenticate(asked));
    }

    private AuthenticationManager door() {
        ClientSecretAuthenticationProvider secrets = new ClientSecretAuthenticationProvider(clients, authorizations);
        secrets.setPasswordEncoder(new Sha256());
        return new ProviderManager(secrets);
    }

    private AuthenticationManager parts() {
        TokenMaker tokens = new TokenMaker(clock);
        AskEachTime consents = new AskEachTime();
        OAuth2AuthorizationCodeRequestAuthenticationProvider question =
                new OAuth2AuthorizationCodeRequestAuthenticationProvider(clients, authorizations, consents);
        question.setAuthenticationValidator(new AuthorizationRules(redirects));
        OAuth2AuthorizationConsentAuthenticationProvider answer =
                new OAuth2AuthorizationConsentAuthenticationProvider(clients, authorizations, consents);
        answer.setAuthorizationCodeGenerator(context -> tokens.code());
        ProviderManager parts = new ProviderManager(
                question,
                answer,
                new OAuth2AuthorizationCodeAuthenticationProvider(authorizations, tokens),
                new OAuth2RefreshTokenAuthenticationProvider(authorizations, tokens),
                new OAuth2TokenRevocationAuthenticationProvider(authorizations));
        parts.setEraseCredentialsAfterAuthentication(false);
        return parts;
    }

    /** Secrets of applications are random, so that a plain hash of them is enough. */
    private static final class Sha256 implements PasswordEncoder {

        @Override
        public String encode(@Nullable CharSequence secret) {
            return Secrets.hash(String.valueOf(secret));
        }

        @Override
        public boolean matches(@Nullable CharSequence secret, @Nullable String hash) {
            return secret != null && hash != null && Secrets.matches(secret.toString(), hash);
        }
    }

    /** Nothing is remembered of earlier answers: the user is asked each time. */
    private static final class AskEachTime implements OAuth2AuthorizationConsentService {

        @Override
        public void save(OAuth2AuthorizationConsent consent) {
            // The grant has it.
        }

        @Override
        public void remove(OAuth2AuthorizationConsent consent) {
            // The grant had it.
        }

        @Override
        public @Nullable OAuth2AuthorizationConsent findById(String clientId, String principalName) {
            return null;
        }
    }
}
