package dev.backlot.security;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** The tokens that forms send back: the server's id, forty hexadecimal digits, and whether somebody is logged in. */
final class XsrfTokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final String SERVER = group() + "-" + group() + "-" + group() + "-" + group();

    private XsrfTokens() {}

    static String of(String digits, boolean loggedIn) {
        return SERVER + "_" + digits + (loggedIn ? "_lin" : "_lout");
    }

    /** The token of a caller who is not logged in. */
    static String ofNobody() {
        byte[] random = new byte[20];
        RANDOM.nextBytes(random);
        return of(HexFormat.of().formatHex(random), false);
    }

    private static String group() {
        return RANDOM.ints(4, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
