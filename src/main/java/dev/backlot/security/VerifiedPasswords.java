package dev.backlot.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.backlot.BacklotProperties;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks passwords. Bcrypt is slow on purpose, and a REST client sends its password with every request: what bcrypt has
 * accepted is remembered for some minutes as a keyed hash of the password and of the stored hash it was accepted for, so
 * that a changed password stops at once. The key lives and dies with the process.
 */
@Component
class VerifiedPasswords {

    private static final String ALGORITHM = "HmacSHA256";

    /** A stored hash, which means the same in whichever world it is stored. */
    private record Stored(long userId, String hash) {}

    private final PasswordEncoder encoder;
    private final String nobodysHash;
    private final Mac keyed = withRandomKey();
    private final Cache<Stored, byte[]> accepted = Caffeine.newBuilder()
            .expireAfterWrite(WireDefaults.PASSWORD_REMEMBERED)
            .maximumSize(WireDefaults.PASSWORDS_REMEMBERED)
            .build();

    VerifiedPasswords(PasswordEncoder encoder, BacklotProperties properties) {
        this.encoder = encoder;
        this.nobodysHash = "{bcrypt}$2a$%02d$".formatted(properties.passwordStrength())
                + "abcdefghijklmnopqrstuuAbCdEfGhIjKlMnOpQrStUvWxYz01234";
    }

    /** Whether the password is that account's. An account that is not there takes as long as a wrong password. */
    boolean matches(Optional<Account> account, String password) {
        String hash = account.map(each -> each.user().passwordHash()).orElse(null);
        if (account.isEmpty() || hash == null) {
            encoder.matches(password, nobodysHash);
            return false;
        }
        long userId = account.get().user().id();
        byte[] fingerprint = fingerprint(userId, password, hash);
        Stored stored = new Stored(userId, hash);
        byte[] known = accepted.getIfPresent(stored);
        if (known != null && MessageDigest.isEqual(known, fingerprint)) {
            return true;
        }
        boolean right = encoder.matches(password, hash);
        if (right) {
            accepted.put(stored, fingerprint);
        }
        return right;
    }

    private byte[] fingerprint(long userId, String password, String hash) {
        Mac mac = copy();
        byte[] secret = password.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(userId)
                .putInt(secret.length)
                .flip());
        mac.update(secret);
        return mac.doFinal(hash.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy costs a small part of what finding the algorithm and taking in the key does. */
    private Mac copy() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Every Java's " + ALGORITHM + " can be copied", e);
        }
    }

    private static Mac withRandomKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
