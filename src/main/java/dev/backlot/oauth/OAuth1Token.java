package dev.backlot.oauth;

import dev.backlot.kernel.Secrets;
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

/** A token of OAuth 1.0a: first an application's question, after the exchange a user's lasting consent. */
@Entity
@Table(name = "oauth1_token")
public class OAuth1Token {

    /** What became of a token. */
    public enum State {
        /** The user was not asked yet. */
        ASKED,
        /** The user agreed, and the application has not come for it yet. */
        ALLOWED,
        /** The user refused. */
        DENIED,
        /** It stands for the user. */
        ACCESS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "oauth1_token_seq")
    @SequenceGenerator(name = "oauth1_token_seq", allocationSize = 1)
    private @Nullable Long id;

    @Column(updatable = false)
    private long clientId;

    private @Nullable Long userId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(updatable = false)
    private String tokenHash;

    @Column(updatable = false)
    private String tokenSecret;

    @Column(updatable = false)
    private @Nullable String callback;

    private @Nullable String verifierHash;

    @Column(updatable = false)
    private Instant expiresAt;

    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable")
    private Instant createdAt;

    /** For JPA. */
    protected OAuth1Token() {}

    private OAuth1Token(long clientId, State state, NewSecret secret, @Nullable String callback, Instant expiresAt) {
        this.clientId = clientId;
        this.state = state;
        this.tokenHash = Secrets.hash(secret.token());
        this.tokenSecret = secret.tokenSecret();
        this.callback = callback;
        this.expiresAt = expiresAt;
        this.createdAt = secret.now();
    }

    static OAuth1Token question(long clientId, NewSecret secret, @Nullable String callback) {
        Instant expiresAt = secret.now().plus(OAuth1Lifetimes.REQUEST);
        return new OAuth1Token(clientId, State.ASKED, secret, callback, expiresAt);
    }

    static OAuth1Token access(OAuth1Token question, NewSecret secret) {
        Instant expiresAt = secret.now().plus(OAuth1Lifetimes.ACCESS);
        OAuth1Token access = new OAuth1Token(question.clientId, State.ACCESS, secret, null, expiresAt);
        access.userId = question.userId;
        return access;
    }

    /** The number of the token. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    /** The number of the application. */
    public long clientId() {
        return clientId;
    }

    /** The number of the user, null before one answered. */
    public @Nullable Long userId() {
        return userId;
    }

    /** What became of it. */
    public State state() {
        return state;
    }

    /** Where the user's answer goes, null for out of band: the user carries it. */
    public @Nullable String callback() {
        return callback;
    }

    String hash() {
        return tokenHash;
    }

    String tokenSecret() {
        return tokenSecret;
    }

    @Nullable
    String verifierHash() {
        return verifierHash;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    void answer(long userId, State state, String verifier) {
        this.userId = userId;
        this.state = state;
        this.verifierHash = Secrets.hash(verifier);
    }

    /**
     * What a new token is made of.
     *
     * @param token its text, which is no secret by itself
     * @param tokenSecret what is signed with besides the application's own secret
     * @param now when it is made
     */
    public record NewSecret(String token, String tokenSecret, Instant now) {}
}
