package dev.backlot.security;

import dev.backlot.kernel.Secrets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The text of a personal access token: base64 of twelve digits, a colon and twenty random bytes, 44 characters. */
public final class RawToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long FIRST_OF_TWELVE_DIGITS = 100_000_000_000L;
    private static final int SECRET_BYTES = 20;

    private RawToken() {}

    /** What is stored of a token: the SHA-256 of its text, in hexadecimal digits, lower case. */
    public static String hash(String rawToken) {
        return Secrets.hash(rawToken);
    }

    static String random() {
        long number = RANDOM.nextLong(FIRST_OF_TWELVE_DIGITS, 10 * FIRST_OF_TWELVE_DIGITS);
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes((number + ":").getBytes(StandardCharsets.US_ASCII));
        text.writeBytes(secret);
        return Base64.getEncoder().encodeToString(text.toByteArray());
    }
}
