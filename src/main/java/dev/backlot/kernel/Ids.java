package dev.backlot.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the numbers of things out of texts that may be something else: a key, a name, nonsense. */
public final class Ids {

    /** As many digits as always fit into a {@code long}. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private Ids() {}

    /** The number that a text is; nothing where it is none, has a sign or more than 18 digits. */
    public static Optional<Long> read(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
