package dev.backlot.security;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A login that a cookie carries. It says who the user is and nothing of what they may do, which is asked anew with every
 * request.
 */
final class Session {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HexFormat DIGITS = HexFormat.of();
    private static final HexFormat CAPITALS = DIGITS.withUpperCase();
    private static final int ID_BYTES = 16;
    private static final int XSRF_BYTES = 20;

    /** Six digits to the base of 36, as recorded. */
    private static final int LOWEST_LABEL = 60_466_176;

    private static final int LABELS = Integer.MAX_VALUE - LOWEST_LABEL;

    private final String id;
    private final String label;
    private final String xsrfToken;
    private final long userId;
    private final @Nullable String passwordHash;

    Session(Account account) {
        byte[] random = new byte[ID_BYTES + XSRF_BYTES + Integer.BYTES];
        RANDOM.nextBytes(random);
        this.id = CAPITALS.formatHex(random, 0, ID_BYTES);
        this.xsrfToken = XsrfTokens.of(DIGITS.formatHex(random, ID_BYTES, ID_BYTES + XSRF_BYTES), true);
        this.label = label(ByteBuffer.wrap(random).getInt(ID_BYTES + XSRF_BYTES));
        this.userId = account.user().id();
        this.passwordHash = account.user().passwordHash();
    }

    /** The id of a session that nobody is logged in with: a number like the others that stands for nothing. */
    static String idOfNobody() {
        byte[] random = new byte[ID_BYTES];
        RANDOM.nextBytes(random);
        return CAPITALS.formatHex(random);
    }

    /** The secret that the cookie holds: 32 hexadecimal digits, as Tomcat makes them. */
    String id() {
        return id;
    }

    /** What {@code X-ASESSIONID} says; it tells nothing of the id. */
    String label() {
        return label;
    }

    /** What a form has to send back. */
    String xsrfToken() {
        return xsrfToken;
    }

    long userId() {
        return userId;
    }

    /** Whether the account is the session's, and one that may still log in with the password that began it. */
    boolean isOf(Account account) {
        return account.user().id() == userId
                && account.user().active()
                && Objects.equals(account.user().passwordHash(), passwordHash);
    }

    private static String label(int random) {
        return Integer.toString(LOWEST_LABEL + Integer.remainderUnsigned(random, LABELS), 36);
    }
}
