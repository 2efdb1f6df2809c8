package dev.backlot.oauth;

import dev.backlot.kernel.Secrets;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.world.CachedByKey;
import dev.backlot.world.Revision;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What users let applications do by OAuth 1.0a. */
@Service
public class OAuth1Tokens {

    /** The verifier of a user who refused; so it is reported. */
    public static final String DENIED = "denied";

    private static final int TOKEN_BYTES = 16;
    private static final int VERIFIER_BYTES = 8;

    private final OAuth1TokenRepository repository;
    private final Users users;
    private final Clock clock;
    private final CachedByKey<String, OAuth1Token> known;

    OAuth1Tokens(OAuth1TokenRepository repository, Users users, Clock clock, Revision revision) {
        this.repository = repository;
        this.users = users;
        this.clock = clock;
        this.known = new CachedByKey<>(revision, repository::findByTokenHash);
    }

    /** A token that is good at this moment; remembered as long as nothing is written anywhere. */
    public Optional<OAuth1Token> find(String token) {
        return known.find(Secrets.hash(token));
    }

    /**
     * Where an answer goes: an address, or null for {@code oob}, where the user carries it.
     *
     * @throws OAuthProblem where it is neither
     */
    public static @Nullable String checkedCallback(String callback) {
        if (callback.equals("oob")) {
            return null;
        }
        if (!RedirectUris.isAddress(callback)) {
            throw OAuthProblem.of("parameter_rejected", "oauth_parameters_rejected", "oauth_callback");
        }
        return callback;
    }

    /** A question of an application; the callback is null where the user carries the answer. */
    @Transactional
    public OAuth1Token.NewSecret ask(long clientId, @Nullable String callback) {
        OAuth1Token.NewSecret secret = secret();
        repository.deleteByExpiresAtBefore(secret.now());
        repository.save(OAuth1Token.question(clientId, secret, callback));
        return secret;
    }

    /** The question that a page asks, as long as the user may think and has not answered. */
    public Optional<OAuth1Token> question(String token) {
        return repository
                .findByTokenHash(Secrets.hash(token))
                .filter(each -> each.state() == OAuth1Token.State.ASKED && isGood(each));
    }

    /**
     * The user's answer: what the application must show to get its token.
     *
     * @return the verifier, nothing where there is no such question any more
     */
    @Transactional
    public Optional<String> answer(String token, long userId, boolean allowed) {
        return question(token).map(question -> {
            String verifier = allowed ? Secrets.random(VERIFIER_BYTES) : DENIED;
            question.answer(userId, allowed ? OAuth1Token.State.ALLOWED : OAuth1Token.State.DENIED, verifier);
            return verifier;
        });
    }

    /**
     * Exchanges an answered question for a lasting token.
     *
     * @throws OAuthProblem where the user refused or has not answered, or the verifier is wrong
     */
    @Transactional
    public OAuth1Token.NewSecret exchange(OAuth1Token shown, String verifier) {
        OAuth1Token question =
                repository.findByTokenHash(shown.hash()).orElseThrow(() -> OAuthProblem.of("token_rejected"));
        switch (question.state()) {
            case ASKED -> throw OAuthProblem.of("permission_unknown");
            case DENIED -> throw OAuthProblem.of("permission_denied");
            case ACCESS -> throw OAuthProblem.of("token_rejected");
            default -> requireVerifier(question, verifier);
        }
        OAuth1Token.NewSecret secret = secret();
        repository.delete(question);
        repository.save(OAuth1Token.access(question, secret));
        return secret;
    }

    /** Whether a token is not expired and its user, if it has one, may still log in. */
    public boolean isGood(OAuth1Token token) {
        Long userId = token.userId();
        return clock.instant().isBefore(token.expiresAt())
                && (userId == null || users.byId(userId).filter(User::active).isPresent());
    }

    /** Whether a token is too old. */
    public boolean isExpired(OAuth1Token token) {
        return !clock.instant().isBefore(token.expiresAt());
    }

    private static void requireVerifier(OAuth1Token question, String verifier) {
        String hash = question.verifierHash();
        if (hash == null || !Secrets.matches(verifier, hash)) {
            throw OAuthProblem.of("token_rejected");
        }
    }

    private OAuth1Token.NewSecret secret() {
        return new OAuth1Token.NewSecret(
                Secrets.random(TOKEN_BYTES),
                Secrets.random(TOKEN_BYTES),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
