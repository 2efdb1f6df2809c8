package dev.backlot.oauth;

import dev.backlot.user.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a user lets an application do by OAuth 2.0, from the question to the last refreshed token. Of codes and tokens only
 * their hashes are kept.
 */
@Entity
@Table(name = "oauth2_grant")
public class OAuth2Grant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "oauth2_grant_seq")
    @SequenceGenerator(name = "oauth2_grant_seq", allocationSize = 1)
    private @Nullable Long id;

    @Column(updatable = false)
    private long clientId;

    @Column(updatable = false)
    private long userId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Scope scope;

    @Column(updatable = false)
    private String redirectUri;

    @Column(updatable = false)
    private @Nullable String clientState;

    @Column(updatable = false)
    private @Nullable String codeChallenge;

    private @Nullable String consentHash;
    private @Nullable String codeHash;
    private @Nullable Instant codeExpiresAt;
    private boolean codeUsed;
    private @Nullable String accessHash;
    private @Nullable Instant accessExpiresAt;
    private @Nullable String refreshHash;
    private @Nullable Instant refreshExpiresAt;

    @Column(updatable = false)
    private Instant createdAt;

    /** For JPA. */
    protected OAuth2Grant() {}

    OAuth2Grant(OAuth2Question question, Instant now) {
        this.clientId = question.clientId();
        this.userId = question.userId();
        this.scope = question.scope();
        this.redirectUri = question.redirectUri();
        this.clientState = question.clientState();
        this.codeChallenge = question.codeChallenge();
        this.createdAt = now;
    }

    /** The number of the grant. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    /** The number of the application. */
    public long clientId() {
        return clientId;
    }

    /** The number of the user. */
    public long userId() {
        return userId;
    }

    /** What the application may do. */
    public Scope scope() {
        return scope;
    }

    /** Where the user is sent back to. */
    public String redirectUri() {
        return redirectUri;
    }

    /** What the application wants to hear again. */
    public @Nullable String clientState() {
        return clientState;
    }

    /** The SHA-256 of the application's verifier in base64url, null where it does not use PKCE. */
    public @Nullable String codeChallenge() {
        return codeChallenge;
    }

    /** The hash of what the page with the question was given, null where it is answered. */
    public @Nullable String consentHash() {
        return consentHash;
    }

    /** The hash of the authorization code. */
    public @Nullable String codeHash() {
        return codeHash;
    }

    /** When the code stops being good. */
    public @Nullable Instant codeExpiresAt() {
        return codeExpiresAt;
    }

    /** Whether the code was shown. */
    public boolean codeUsed() {
        return codeUsed;
    }

    /** The hash of the access token. */
    public @Nullable String accessHash() {
        return accessHash;
    }

    /** When the access token stops being good. */
    public @Nullable Instant accessExpiresAt() {
        return accessExpiresAt;
    }

    /** The hash of the refresh token. */
    public @Nullable String refreshHash() {
        return refreshHash;
    }

    /** When the refresh token stops being good. */
    public @Nullable Instant refreshExpiresAt() {
        return refreshExpiresAt;
    }

    /** When the user was asked. */
    public Instant createdAt() {
        return createdAt;
    }

    void holds(OAuth2Secrets secrets) {
        consentHash = secrets.consentHash();
        codeHash = secrets.code().hash();
        codeExpiresAt = secrets.code().expiresAt();
        codeUsed = secrets.codeUsed();
        accessHash = secrets.access().hash();
        accessExpiresAt = secrets.access().expiresAt();
        refreshHash = secrets.refresh().hash();
        refreshExpiresAt = secrets.refresh().expiresAt();
    }
}
