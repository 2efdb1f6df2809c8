package dev.backlot.oauth;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A refresh token that was exchanged for another one; whoever shows it again has stolen it, or was stolen from. */
@Entity
@Table(name = "oauth2_spent_token")
class SpentToken {

    @Id
    private String tokenHash;

    private long grantId;

    /** For JPA. */
    protected SpentToken() {}

    SpentToken(String tokenHash, long grantId) {
        this.tokenHash = tokenHash;
        this.grantId = grantId;
    }

    long grantId() {
        return grantId;
    }

    String tokenHash() {
        return tokenHash;
    }
}
