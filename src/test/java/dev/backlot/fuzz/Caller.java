package dev.backlot.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Random;

/** The kinds of credentials, right and wrong, that a request may come with. */
enum Caller {
    ADMINISTRATOR,
    DEVELOPER,
    VIEWER,
    NOBODY,
    DEMO_TOKEN,
    UNKNOWN_TOKEN,
    UNKNOWN_USER,
    UNKNOWN_SESSION,
    BROKEN_BASIC,
    BROKEN_OAUTH,
    STRANGE;

    /** The administrator's token of the demo world. */
    private static final String TOKEN = "MTAwMDAwMDAwMDAxOmJhY2tsb3QtZGVtby10b2tlbiEh";

    /** Mostly the administrator, who gets furthest. */
    static Caller pick(Random random) {
        return random.nextInt(5) < 3 ? ADMINISTRATOR : values()[random.nextInt(values().length)];
    }

    Map<String, String> headers(Random random) {
        return switch (this) {
            case ADMINISTRATOR -> basic("admin:admin");
            case DEVELOPER -> basic("fred:fred");
            case VIEWER -> basic("viewer:viewer");
            case NOBODY -> Map.of();
            case DEMO_TOKEN -> Map.of("Authorization", "Bearer " + TOKEN);
            case UNKNOWN_TOKEN -> Map.of("Authorization", "Bearer " + TOKEN.substring(1) + "x");
            case UNKNOWN_USER -> basic("nobody-" + random.nextInt(1000) + ":" + ascii(random));
            case UNKNOWN_SESSION -> Map.of("Cookie", "JSESSIONID=" + Long.toHexString(random.nextLong()));
            case BROKEN_BASIC -> Map.of("Authorization", "Basic " + ascii(random));
            case BROKEN_OAUTH ->
                Map.of("Authorization", "OAuth oauth_consumer_key=\"" + ascii(random) + "\", oauth_signature");
            case STRANGE -> Map.of("Authorization", ascii(random));
        };
    }

    private static Map<String, String> basic(String pair) {
        return Map.of(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private static String ascii(Random random) {
        return random.ints(random.nextInt(60), '!', '~')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
