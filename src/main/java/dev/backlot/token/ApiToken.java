package dev.backlot.token;

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

/** A token of a system beside Jira. Its text is not kept. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 1)
    private @Nullable Long id;

    @Column(updatable = false)
    private String systemId;

    @Column(updatable = false)
    private long userId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String tokenHash;

    @Column(updatable = false)
    private boolean readOnly;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private @Nullable Instant expiringAt;

    /** For JPA. */
    protected ApiToken() {}

    ApiToken(String systemId, TokenDraft draft, String tokenHash) {
        this.systemId = systemId;
        this.userId = draft.userId();
        this.name = draft.name();
        this.tokenHash = tokenHash;
        this.readOnly = draft.readOnly();
        this.createdAt = draft.createdAt();
        this.expiringAt = draft.expiringAt();
    }

    /** The number of the token. */
    public long id() {
        return id;
    }

    /** The system in which it is good. */
    String systemId() {
        return systemId;
    }

    /** The number of the user for whom its bearer acts. */
    public long userId() {
        return userId;
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** Whether its bearer may change nothing. */
    public boolean readOnly() {
        return readOnly;
    }

    /** When it was made. */
    public Instant createdAt() {
        return createdAt;
    }

    /** From when on it is not accepted, null for never. */
    public @Nullable Instant expiringAt() {
        return expiringAt;
    }

    /** Whether this is the stored hash; how long the comparison takes tells nothing of it. */
    boolean hasHash(String hash) {
        return Secrets.equal(tokenHash, hash);
    }

    boolean isGoodAt(Instant now) {
        return expiringAt == null || now.isBefore(expiringAt);
    }
}
