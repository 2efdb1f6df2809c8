package dev.backlot.security;

import dev.backlot.kernel.Secrets;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A secret that stands for its owner's password until it expires or is revoked. The secret itself is not kept. */
@Entity
@Table(name = "personal_access_token")
public class PersonalAccessToken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personal_access_token_seq")
    @SequenceGenerator(
            name = "personal_access_token_seq",
            sequenceName = "personal_access_token_seq",
            allocationSize = 1)
    private @Nullable Long id;

    @Column(updatable = false)
    private long userId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String tokenHash;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private @Nullable Instant expiringAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastAccessedAt;

    /** For JPA. */
    protected PersonalAccessToken() {}

    PersonalAccessToken(long userId, String name, String tokenHash, Instant createdAt, @Nullable Instant expiringAt) {
        this.userId = userId;
        this.name = name;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
        this.expiringAt = expiringAt;
    }

    /** The number of the token. */
    public long id() {
        return id;
    }

    /** The number of the owner. */
    public long userId() {
        return userId;
    }

    /** Whether this is the stored hash; how long the comparison takes tells nothing of it. */
    boolean hasHash(String hash) {
        return Secrets.equal(tokenHash, hash);
    }

    /** What the owner calls it. */
    public String name() {
        return name;
    }

    /** When it was made. */
    public Instant createdAt() {
        return createdAt;
    }

    /** From when on it is not accepted, null for never. */
    public @Nullable Instant expiringAt() {
        return expiringAt;
    }

    /** When it was last used, to the minute; null for never. */
    public @Nullable Instant lastAccessedAt() {
        return lastAccessedAt;
    }
}
