package dev.backlot.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happens to a query that names what does not exist, such as an unknown status. */
public enum Validation {
    /** It is refused. */
    STRICT,
    /** It is answered with a warning; the wrong part of it matches nothing. */
    WARN,
    /** It is answered; the wrong part of it matches nothing. */
    NONE;

    /** From {@code true}, {@code false}, {@code strict}, {@code warn} or {@code none}; anything else is strict. */
    public static Validation of(@Nullable String text) {
        return switch (text == null ? "" : text.strip().toLowerCase(Locale.ROOT)) {
            case "false", "none" -> NONE;
            case "warn" -> WARN;
            default -> STRICT;
        };
    }
}
