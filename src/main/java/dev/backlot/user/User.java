package dev.backlot.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person or a bot with a login. */
@Entity
@Table(name = "jira_user")
public class User {

    /** The picture of those who chose none. */
    static final long USUAL_AVATAR = 10122;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "jira_user_seq")
    @SequenceGenerator(name = "jira_user_seq", allocationSize = 1)
    private @Nullable Long id;

    @Column(name = "user_key")
    private String key;

    private String name;

    @Column(name = "lower_name")
    private String lowerName;

    private String displayName;
    private String email;
    private @Nullable String passwordHash;
    private boolean active;
    private String timeZone;
    private long avatarId;

    /** For JPA. */
    protected User() {}

    User(NewUser user, String key, @Nullable String passwordHash, String timeZone) {
        this.key = key;
        name(String.valueOf(user.name()).strip());
        this.displayName = String.valueOf(user.displayName()).strip();
        this.email = String.valueOf(user.email()).strip();
        this.passwordHash = passwordHash;
        this.active = true;
        this.timeZone = timeZone;
        this.avatarId = USUAL_AVATAR;
    }

    /** The number of the user, never shown to clients. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    /** The key that survives a change of the name, such as {@code JIRAUSER10000}. */
    public String key() {
        return key;
    }

    /** The login name. */
    public String name() {
        return name;
    }

    /** The name as people read it. */
    public String displayName() {
        return displayName;
    }

    /** The mail address. */
    public String email() {
        return email;
    }

    /** The encoded password; null means that no password lets this user in. */
    public @Nullable String passwordHash() {
        return passwordHash;
    }

    /** Whether the user may still log in. */
    public boolean active() {
        return active;
    }

    /** An IANA zone name. */
    public String timeZone() {
        return timeZone;
    }

    /** The number of the picture. */
    public long avatarId() {
        return avatarId;
    }

    void key(String value) {
        key = value;
    }

    final void name(String value) {
        name = value;
        lowerName = value.toLowerCase(Locale.ROOT);
    }

    void displayName(String value) {
        displayName = value;
    }

    void email(String value) {
        email = value;
    }

    void passwordHash(@Nullable String value) {
        passwordHash = value;
    }

    void active(boolean value) {
        active = value;
    }

    void avatarId(long value) {
        avatarId = value;
    }
}
