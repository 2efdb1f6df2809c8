package dev.backlot.security;

import dev.backlot.BacklotProperties;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal access tokens. Everybody sees and revokes their own, administrators also those of others. */
@Service
@Transactional(readOnly = true)
public class PersonalAccessTokens {

    private final PersonalAccessTokenRepository repository;
    private final Users users;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final BacklotProperties.Tokens rules;

    PersonalAccessTokens(
            PersonalAccessTokenRepository repository,
            Users users,
            CurrentUser currentUser,
            Clock clock,
            BacklotProperties properties) {
        this.repository = repository;
        this.users = users;
        this.currentUser = currentUser;
        this.clock = clock;
        this.rules = properties.tokens();
    }

    /** The caller's tokens, expired ones too, oldest first. */
    public List<PersonalAccessToken> own() {
        return repository.findByUserIdOrderById(callerId());
    }

    /**
     * The tokens of everybody, oldest first.
     *
     * @param owner the login name of the only user whose tokens are wanted, null for all
     * @throws Problem where the caller is no administrator
     */
    public Page<OwnedToken> all(@Nullable String owner, PageQuery window) {
        currentUser.viewer().requireAdministrator(WireDefaults.ADMINISTRATORS_ONLY);
        List<PersonalAccessToken> tokens = owner == null
                ? repository.findAllByOrderById()
                : users.byName(owner)
                        .map(user -> repository.findByUserIdOrderById(user.id()))
                        .orElse(List.of());
        return Page.of(tokens, window)
                .map(token -> new OwnedToken(
                        token, users.byId(token.userId()).map(User::name).orElseThrow()));
    }

    /**
     * Makes a token for the caller.
     *
     * @param days how long it is good, null for ever, or for as long as may be where no token is good for ever
     * @throws Problem where nobody is logged in, an application acts for the caller, the name is blank or too long, the days
     *     are not positive or too many, or the caller has as many tokens as a user may have
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
        if (repository.countByUserId(userId) >= rules.maxPerUser()) {
            throw Problem.invalid(WireDefaults.TOO_MANY_TOKENS + rules.maxPerUser());
        }
        return new NewToken(repository.save(token), rawToken);
    }

    /**
     * Makes a token useless.
     *
     * @throws Problem where nobody is logged in or there is no such token that the caller may revoke
     */
    @Transactional
    public void revoke(long id) {
        long userId = callerId();
        boolean anybodys = currentUser.viewer().administrator();
        repository.delete((anybodys ? repository.findById(id) : repository.findByIdAndUserId(id, userId))
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

    private @Nullable Instant expiringAt(Instant now, @Nullable Long days) {
        if (days == null) {
            return rules.eternalEnabled() ? null : now.plus(Duration.ofDays(rules.maxExpiryDays()));
        }
        if (!rules.eternalEnabled() && days > rules.maxExpiryDays()) {
            throw Problem.invalidField(
                    "expirationDuration", WireDefaults.DURATION_LIMITED + rules.maxExpiryDays());
        }
        if (days < 1 || days > WireDefaults.LONGEST_DURATION_DAYS) {
            throw Problem.invalidField("expirationDuration", WireDefaults.DURATION_INVALID);
        }
        return now.plus(Duration.ofDays(days));
    }
}
