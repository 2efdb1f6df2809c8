package dev.backlot.token;

import dev.backlot.kernel.Problem;
import dev.backlot.kernel.Secrets;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.world.CachedByKey;
import dev.backlot.world.Revision;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tokens of the systems beside Jira. Administrators make, see and revoke them, each one's whoever's it is; a token
 * ends with its revocation, its time, or its user's.
 */
@Service
public class ApiTokens {

    private static final int SECRET_BYTES = 24;
    private static final int LONGEST_NAME = 255;

    private final ApiTokenRepository repository;
    private final List<TokenSystem> systems;
    private final Users users;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final CachedByKey<String, ApiToken> known;

    ApiTokens(
            ApiTokenRepository repository,
            List<TokenSystem> systems,
            Users users,
            CurrentUser currentUser,
            Revision revision,
            Clock clock) {
        this.repository = repository;
        this.systems = systems;
        this.users = users;
        this.currentUser = currentUser;
        this.clock = clock;
        this.known = new CachedByKey<>(
                revision, hash -> repository.findByTokenHash(hash).filter(token -> token.hasHash(hash)));
    }

    /** The system whose tokens alone let anybody in at a path; nothing where Jira's credentials do. */
    public Optional<TokenSystem> systemOf(String path) {
        return systems.stream().filter(system -> system.covers(path)).findFirst();
    }

    /**
     * The system of a name.
     *
     * @throws Problem where there is none
     */
    public TokenSystem system(String id) {
        return systems.stream()
                .filter(system -> system.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(TokenTexts.UNKNOWN_SYSTEM
                        + systems.stream().map(TokenSystem::id).sorted().toList()));
    }

    /** The token of a system that has this text and is good at this moment. Its user may be deactivated. */
    public Optional<ApiToken> find(TokenSystem system, String text) {
        return known.find(Secrets.hash(text))
                .filter(token -> token.systemId().equals(system.id()))
                .filter(token -> token.isGoodAt(clock.instant()));
    }

    /**
     * The tokens of a system, expired ones too, oldest first.
     *
     * @throws Problem where the caller is no administrator
     */
    @Transactional(readOnly = true)
    public List<ApiToken> list(TokenSystem system) {
        requireAdministrator();
        return repository.findBySystemIdOrderById(system.id());
    }

    /**
     * Makes a token.
     *
     * @param user for whom its bearer acts
     * @param name what it is called
     * @param expiringAt from when on it is not accepted, null for never
     * @param readOnly whether its bearer may change nothing
     * @throws Problem where the caller is no administrator, the user may have none, the name is blank or too long, or its time is over
     */
    @Transactional
    public NewApiToken issue(
            TokenSystem system, User user, @Nullable String name, @Nullable Instant expiringAt, boolean readOnly) {
        requireAdministrator();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        check(system, user, expiringAt, now);
        TokenDraft draft = new TokenDraft(user.id(), user.key(), checkedName(name), now, expiringAt, readOnly);
        if (system.onePerUser()) {
            repository.findBySystemIdAndUserIdOrderById(system.id(), user.id()).forEach(repository::delete);
        }
        String text = system.text(draft, Secrets.random(SECRET_BYTES));
        return new NewApiToken(repository.save(new ApiToken(system.id(), draft, Secrets.hash(text))), text);
    }

    /**
     * Makes a token useless at once.
     *
     * @throws Problem where the caller is no administrator, or the system has no such token
     */
    @Transactional
    public void revoke(TokenSystem system, long id) {
        requireAdministrator();
        repository.delete(repository
                .findBySystemIdAndId(system.id(), id)
                .orElseThrow(() -> Problem.notFound(TokenTexts.UNKNOWN_TOKEN)));
    }

    private void requireAdministrator() {
        currentUser.viewer().requireAdministrator(TokenTexts.ADMINISTRATORS_ONLY);
    }

    private static String checkedName(@Nullable String name) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw Problem.invalidField("name", TokenTexts.NAME);
        }
        return name;
    }

    private void check(TokenSystem system, User user, @Nullable Instant expiringAt, Instant now) {
        if (expiringAt != null && !expiringAt.isAfter(now)) {
            throw Problem.invalidField("expiringAt", TokenTexts.TIME);
        }
        if (!user.active()
                || (system.administratorsOnly() && !users.viewer(user).administrator())) {
            throw Problem.invalidField("user", TokenTexts.USER);
        }
    }
}
