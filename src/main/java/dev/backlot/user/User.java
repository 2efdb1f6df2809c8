package dev.backlot.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A person or a bot with a login. */
@Entity
@Table(name = "jira_user")
public class User {

    @Id
    private Long id;

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

    /** For JPA. */
    protected User() {}

    /** The number of the user, never shown to clients. */
    public long id() {
        return id;
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
}
