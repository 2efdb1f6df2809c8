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

/** An application that an administrator registered, so that users may let it act for them. It never changes. */
@Entity
@Table(name = "oauth_client")
public class OAuthClient {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "oauth_client_seq")
    @SequenceGenerator(name = "oauth_client_seq", allocationSize = 1)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Protocol protocol;

    private String name;

    @Column(name = "client_key")
    private String key;

    private @Nullable String secretHash;
    private @Nullable String sharedSecret;
    private @Nullable String publicKey;
    private @Nullable String redirectUri;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private Instant createdAt;

    /** For JPA. */
    protected OAuthClient() {}

    OAuthClient(Protocol protocol, String name, String key, Scope scope, @Nullable String redirectUri, Instant now) {
        this.protocol = protocol;
        this.name = name;
        this.key = key;
        this.scope = scope;
        this.redirectUri = redirectUri;
        this.createdAt = now;
    }

    /** The number of the client. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    /** How it gets consent. */
    public Protocol protocol() {
        return protocol;
    }

    /** What users know it by. */
    public String name() {
        return name;
    }

    /** The client id of OAuth 2.0, the consumer key of OAuth 1.0a; no secret. */
    public String key() {
        return key;
    }

    /** The SHA-256 of its secret, OAuth 2.0 only. */
    public @Nullable String secretHash() {
        return secretHash;
    }

    /** The secret with which it signs by HMAC-SHA1, null where it has a key. */
    @Nullable
    String sharedSecret() {
        return sharedSecret;
    }

    /** The RSA key that its signatures are checked with, base64 of X.509; null where it has a shared secret. */
    public @Nullable String publicKey() {
        return publicKey;
    }

    /** Where users are sent back to; null where it says so each time, which OAuth 1.0a does. */
    public @Nullable String redirectUri() {
        return redirectUri;
    }

    /** The most that users can let it do. */
    public Scope scope() {
        return scope;
    }

    /** When it was registered. */
    public Instant createdAt() {
        return createdAt;
    }

    void secretHash(String value) {
        secretHash = value;
    }

    void sharedSecret(String value) {
        sharedSecret = value;
    }

    void publicKey(String value) {
        publicKey = value;
    }
}
