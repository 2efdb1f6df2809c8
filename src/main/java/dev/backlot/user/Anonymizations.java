package dev.backlot.user;

import dev.backlot.kernel.Problem;
import dev.backlot.world.PerWorld;
import dev.backlot.world.WorldReset;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes away who a user was: the names, the address and the password, and what they lead or own goes to another. The user
 * stays, deactivated, so that what they wrote still belongs to somebody. Administrators do so; what was done is
 * remembered as long as the server runs.
 */
@Service
@Transactional(readOnly = true)
public class Anonymizations implements WorldReset {

    private static final long FIRST_TASK = 10000;
    private static final String DOMAIN = "@jira.invalid";

    private final UserRepository repository;
    private final Users users;
    private final UserReferences references;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final PerWorld<AtomicLong> lastTask = new PerWorld<>(() -> new AtomicLong(FIRST_TASK - 1));
    private final PerWorld<ConcurrentSkipListMap<Long, AnonymizationTask>> tasks =
            new PerWorld<>(ConcurrentSkipListMap::new);

    Anonymizations(
            UserRepository repository,
            Users users,
            UserReferences references,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.users = users;
        this.references = references;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public void worldReset() {
        tasks.get().clear();
        lastTask.get().set(FIRST_TASK - 1);
    }

    /**
     * The user with this key, when they can be anonymized.
     *
     * @param again whether they must be anonymized already
     * @throws Problem where the caller is no administrator or is that user, or there is no such user
     */
    public User validate(@Nullable String userKey, boolean again) {
        requireAdministrator();
        if (userKey == null || userKey.isBlank()) {
            throw Problem.invalidField("userKey", UserTexts.KEY_MISSING);
        }
        User user = users.byKey(userKey).orElseThrow(() -> Problem.invalidField("userKey", UserTexts.noKey(userKey)));
        if (currentUser.viewer().is(user.id())) {
            throw Problem.invalidField("userKey", UserTexts.NOT_ANONYMOUS_ONESELF);
        }
        if (again && !user.email().endsWith(DOMAIN)) {
            throw Problem.invalidField("userKey", UserTexts.NOT_ANONYMIZED);
        }
        return user;
    }

    /** Whether the user leads or owns something, which another must take. */
    public boolean needsNewOwner(User user) {
        return references.owns(user.id());
    }

    /**
     * Anonymizes a user.
     *
     * @throws Problem as {@link #validate}, and where a new owner is needed but is not there or not active
     */
    @Transactional
    public AnonymizationTask run(@Nullable String userKey, @Nullable String newOwnerKey, boolean again) {
        User user = repository.findById(validate(userKey, again).id()).orElseThrow();
        if (references.owns(user.id())) {
            User owner = users.byKey(Objects.requireNonNullElse(newOwnerKey, ""))
                    .filter(each -> each.active() && each.id() != user.id())
                    .orElseThrow(() -> Problem.invalidField("newOwnerKey", UserTexts.OWNER_MISSING));
            references.transfer(user.id(), owner.id());
        }
        String name = user.key().toLowerCase(Locale.ROOT);
        user.name(free(name, user));
        user.displayName("user-"
                + Integer.toHexString(0x10000 + (name.hashCode() & 0xffff)).substring(0, 5));
        user.email(name + DOMAIN);
        user.passwordHash(null);
        user.active(false);
        events.publishEvent(new UserChanged(UserChanged.How.UPDATED, user));
        AnonymizationTask task = new AnonymizationTask(
                lastTask.get().incrementAndGet(), user.key(), user.name(), user.displayName(), again, clock.instant());
        tasks.get().put(task.id(), task);
        return task;
    }

    /**
     * A task by its number, or the last one.
     *
     * @throws Problem where the caller is no administrator or there is none
     */
    public AnonymizationTask require(@Nullable Long taskId) {
        requireAdministrator();
        Map.Entry<Long, AnonymizationTask> last = tasks.get().lastEntry();
        return Optional.ofNullable(last)
                .map(entry -> taskId == null ? entry.getValue() : tasks.get().get(taskId))
                .orElseThrow(() -> Problem.notFound(UserTexts.NO_TASK));
    }

    /**
     * Would take away the task of a node that is gone, were there nodes.
     *
     * @throws Problem always
     */
    public void unlock() {
        requireAdministrator();
        throw Problem.invalid(UserTexts.NOT_CLUSTERED);
    }

    private String free(String name, User user) {
        return users.byName(name).filter(other -> other.id() != user.id()).isEmpty() ? name : name + "-" + user.id();
    }

    private void requireAdministrator() {
        if (!GlobalPermission.SYSTEM_ADMIN.isHeldBy(currentUser.viewer())) {
            throw currentUser.viewer().refusal(UserTexts.ADMINISTRATORS_ONLY);
        }
    }
}
