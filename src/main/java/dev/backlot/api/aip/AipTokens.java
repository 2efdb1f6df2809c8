package dev.backlot.api.aip;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.backlot.kernel.Secrets;
import dev.backlot.token.TokenDraft;
import dev.backlot.token.TokenSystem;
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * Tokens are signed (documented: JWT); the claims are ours. Each is signed with a key of its own that nobody keeps: whether
 * a token is good is told by its hash, so that one that was revoked or made elsewhere is none.
 */
@Component
class AipTokens implements TokenSystem {

    private static final int ID_LENGTH = 32;

    private final AipPrefix prefix;

    AipTokens(AipPrefix prefix) {
        this.prefix = prefix;
    }

    @Override
    public String id() {
        return "aip";
    }

    @Override
    public boolean covers(String path) {
        return prefix.covers(path);
    }

    @Override
    public boolean onePerUser() {
        return false;
    }

    @Override
    public boolean administratorsOnly() {
        return true;
    }

    @Override
    public String text(TokenDraft draft, String secret) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .subject(draft.userKey())
                .claim("name", draft.name())
                .claim("access", draft.readOnly() ? "READ" : "READ_WRITE")
                .issueTime(Date.from(draft.createdAt()))
                .jwtID(Secrets.hash(secret).substring(0, ID_LENGTH));
        Instant end = draft.expiringAt();
        if (end != null) {
            claims.expirationTime(Date.from(end));
        }
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
        try {
            token.sign(new MACSigner(secret));
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
        return token.serialize();
    }
}
