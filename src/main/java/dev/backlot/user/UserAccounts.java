package dev.backlot.user;

import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and deletes users. Administrators do so to others, everybody to themselves as far as is told here. */
@Service
@Transactional(readOnly = true)
public class UserAccounts {

    private static final int LONGEST = 255;

    /** What bcrypt looks at. */
    private static final int LONGEST_PASSWORD = 72;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final String USUAL_TIME_ZONE = "Etc/UTC";

    private final UserRepository repository;
    private final Users users;
    private final ApplicationRoles roles;
    private final Passwords passwords;
    private final UserReferences references;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    UserAccounts(
            UserRepository repository,
            Users users,
            ApplicationRoles roles,
            Passwords passwords,
            UserReferences references,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.users = users;
        this.roles = roles;
        this.passwords = passwords;
        this.references = references;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Makes a user.
     *
     * @return the user's number
     * @throws Problem where the caller is no administrator, something is missing or wrong, or the name is taken
     */
    @Transactional
    public long create(NewUser user) {
        requireAdministrator();
        Map<String, String> errors = new LinkedHashMap<>();
        nameError(user.name(), null).ifPresent(text -> errors.put("username", text));
        displayNameError(user.displayName()).ifPresent(text -> errors.put("displayName", text));
        emailError(user.email()).ifPresent(text -> errors.put("emailAddress", text));
        refuse(errors);
        String password = user.password();
        String hash = password == null ? null : passwords.hash(checkedPassword(password));
        // The key is made of the number, which the database gives.
        User saved = repository.save(new User(user, UUID.randomUUID().toString(), hash, USUAL_TIME_ZONE));
        saved.key("JIRAUSER" + saved.id());
        List<String> applications = user.applications();
        (applications == null ? roles.usual() : applications).forEach(key -> roles.admit(saved.id(), key));
        events.publishEvent(new UserChanged(UserChanged.How.CREATED, saved));
        return saved.id();
    }

    /**
     * Changes a user.
     *
     * @throws Problem where the caller is no administrator, something is wrong, the name is taken, or administrators
     *     would lock themselves out
     */
    @Transactional
    public void update(User known, UserChanges changes) {
        requireAdministrator();
        User user = repository.findById(known.id()).orElseThrow();
        if (Boolean.FALSE.equals(changes.active().or(user.active()))
                && currentUser.viewer().is(user.id())) {
            throw Problem.invalidField("active", UserTexts.NOT_ONESELF);
        }
        change(user, changes);
        changes.active().ifSet(active -> user.active(Boolean.TRUE.equals(active)));
        events.publishEvent(new UserChanged(UserChanged.How.UPDATED, user));
    }

    /**
     * Changes the caller's own name and address; the password proves that it is them.
     *
     * @throws Problem where nobody is logged in, the password is wrong, or a value is
     */
    @Transactional
    public void updateOwn(@Nullable String password, Change<String> displayName, Change<String> email) {
        User user = own();
        if (password == null || !passwords.matches(password, user.passwordHash())) {
            throw Problem.invalidField("password", UserTexts.PASSWORD_WRONG);
        }
        change(user, new UserChanges(Change.keep(), displayName, email, Change.keep()));
        events.publishEvent(new UserChanged(UserChanged.How.UPDATED, user));
    }

    /**
     * Gives a user another password.
     *
     * @throws Problem where the caller is no administrator or there is no password
     */
    @Transactional
    public void setPassword(User known, @Nullable String password) {
        requireAdministrator();
        repository.findById(known.id()).orElseThrow().passwordHash(passwords.hash(checkedPassword(password)));
    }

    /**
     * Gives the caller another password.
     *
     * @throws Problem where nobody is logged in, the present password is wrong or there is no new one
     */
    @Transactional
    public void setOwnPassword(@Nullable String current, @Nullable String password) {
        User user = own();
        if (current == null || !passwords.matches(current, user.passwordHash())) {
            throw Problem.invalidField("currentPassword", UserTexts.PASSWORD_WRONG);
        }
        user.passwordHash(passwords.hash(checkedPassword(password)));
    }

    /** Gives a user another picture; who may do so is asked elsewhere. */
    @Transactional
    public void setAvatar(User known, long avatarId) {
        User user = repository.findById(known.id()).orElseThrow();
        user.avatarId(avatarId);
        events.publishEvent(new UserChanged(UserChanged.How.UPDATED, user));
    }

    /**
     * Deletes a user with all that is theirs alone.
     *
     * @throws Problem where the caller is no administrator or the user themselves, or others need what the user made
     */
    @Transactional
    public void delete(User known) {
        requireAdministrator();
        if (currentUser.viewer().is(known.id())) {
            throw Problem.invalid(UserTexts.NOT_ONESELF);
        }
        references.reasonToStay(known.id()).ifPresent(reason -> {
            throw Problem.invalid(UserTexts.undeletable(known.name(), reason));
        });
        User user = repository.findById(known.id()).orElseThrow();
        events.publishEvent(new UserChanged(UserChanged.How.DELETED, user));
        events.publishEvent(new UserDeleted(known.key()));
        references.forget(known.id());
        repository.delete(user);
    }

    /**
     * Refuses who is no administrator.
     *
     * @throws Problem then
     */
    public void requireAdministrator() {
        if (!currentUser.viewer().administrator()) {
            throw currentUser.viewer().refusal(UserTexts.ADMINISTRATORS_ONLY);
        }
    }

    private void change(User user, UserChanges changes) {
        Map<String, String> errors = new LinkedHashMap<>();
        changes.name().ifSet(value -> nameError(value, user.id()).ifPresent(text -> errors.put("username", text)));
        changes.displayName()
                .ifSet(value -> displayNameError(value).ifPresent(text -> errors.put("displayName", text)));
        changes.email().ifSet(value -> emailError(value).ifPresent(text -> errors.put("emailAddress", text)));
        refuse(errors);
        changes.name().ifSet(value -> user.name(String.valueOf(value).strip()));
        changes.displayName()
                .ifSet(value -> user.displayName(String.valueOf(value).strip()));
        changes.email().ifSet(value -> user.email(String.valueOf(value).strip()));
    }

    private User own() {
        Long id = currentUser.viewer().userId();
        return Optional.ofNullable(id).flatMap(repository::findById).orElseThrow(Problem::unauthenticated);
    }

    private Optional<String> nameError(@Nullable String name, @Nullable Long ownId) {
        if (name == null || name.isBlank()) {
            return Optional.of(UserTexts.NAME_MISSING);
        }
        if (name.length() > LONGEST) {
            return Optional.of(UserTexts.NAME_LONG);
        }
        if (name.matches(".*[<>&].*")) {
            return Optional.of(UserTexts.NAME_CHARACTERS);
        }
        return users.byName(name.strip().toLowerCase(Locale.ROOT))
                .filter(user -> ownId == null || user.id() != ownId)
                .map(user -> UserTexts.NAME_TAKEN);
    }

    private static Optional<String> displayNameError(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.of(UserTexts.DISPLAY_NAME_MISSING);
        }
        return name.length() > LONGEST ? Optional.of(UserTexts.DISPLAY_NAME_LONG) : Optional.empty();
    }

    private static Optional<String> emailError(@Nullable String email) {
        if (email == null || email.isBlank()) {
            return Optional.of(UserTexts.EMAIL_MISSING);
        }
        if (email.length() > LONGEST) {
            return Optional.of(UserTexts.EMAIL_LONG);
        }
        return EMAIL.matcher(email.strip()).matches() ? Optional.empty() : Optional.of(UserTexts.EMAIL_INVALID);
    }

    private static String checkedPassword(@Nullable String password) {
        if (password == null || password.isEmpty()) {
            throw Problem.invalidField("password", UserTexts.PASSWORD_MISSING);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            throw Problem.invalidField("password", UserTexts.PASSWORD_LONG);
        }
        return password;
    }

    private static void refuse(Map<String, String> errors) {
        if (!errors.isEmpty()) {
            throw Problem.invalidFields(errors);
        }
    }
}
