package dev.backlot.security;

import dev.backlot.BacklotProperties;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own personal access tokens; nobody sees or revokes another's here. */
@Service
@Transactional(readOnly = true)
public class PersonalAccessTokens {

    private final PersonalAccessTokenRepository repository;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final int maxPerUser;

    PersonalAccessTokens(
            PersonalAccessTokenRepository repository,
            CurrentUser currentUser,
            Clock clock,
            BacklotProperties properties) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.clock = clock;
        this.maxPerUser = properties.tokens().maxPerUser();
    }

    /** The caller's tokens, expired ones too, oldest first. */
    public List<PersonalAccessToken> own() {
        return repository.findByUserIdOrderById(callerId());
    }

    /**
     * Makes a token for the caller.
     *
     * @param days how long it is good, null for ever
     * @throws Problem where nobody is logged in, an application acts for the caller, the name is blank or too long, the days are not positive, or the caller
     *     has as many tokens as a user may have
     */
    @Transactional
    public NewToken create(@Nullable String name, @Nullable Long days) {
        long userId = callerId();
        if (currentUser.delegated().isPresent()) {
            throw Problem.forbidden(WireDefaults.NOT_FOR_APPLICATIONS);
        }
        String rawToken = RawToken.random();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        PersonalAccessToken token =
                new PersonalAccessToken(userId, checkedName(name), RawToken.hash(rawToken), now, expiringAt(now, days));
        if (repository.countByUserId(userId) >= maxPerUser) {
            throw Problem.invalid(WireDefaults.TOO_MANY_TOKENS + maxPerUser);
        }
        return new NewToken(repository.save(token), rawToken);
    }

    /**
     * Makes a token of the caller's useless.
     *
     * @throws Problem where nobody is logged in or the caller has no such token
     */
    @Transactional
    public void revoke(long id) {
        repository.delete(repository
                .findByIdAndUserId(id, callerId())
                .orElseThrow(() -> Problem.notFound(WireDefaults.TOKEN_UNKNOWN)));
    }

    private long callerId() {
        Long userId = currentUser.viewer().userId();
        if (userId == null) {
            throw Problem.unauthenticated();
        }
        return userId;
    }

    private static String checkedName(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw Problem.invalidField("name", WireDefaults.NAME_REQUIRED);
        }
        if (name.length() > WireDefaults.LONGEST_NAME) {
            throw Problem.invalidField("name", WireDefaults.NAME_TOO_LONG);
        }
        return name;
    }

    private static @Nullable Instant expiringAt(Instant now, @Nullable Long days) {
        if (days == null) {
            return null;
        }
        if (days < 1 || days > WireDefaults.LONGEST_DURATION_DAYS) {
            throw Problem.invalidField("expirationDuration", WireDefaults.DURATION_INVALID);
        }
        return now.plus(Duration.ofDays(days));
    }
}
