package dev.backlot.team;

import java.util.Locale;
import java.util.function.Predicate;

/** Makes the keys of things that get none from whoever makes them. Ours. */
public final class Keys {

    private static final int LONGEST = 20;

    private Keys() {}

    /**
     * A key made of a name: its letters and digits in capitals, with a number where that is taken.
     *
     * @param name what the thing is called
     * @param otherwise the word to begin with where the name has neither letters nor digits
     * @param taken whether something has a key already
     */
    public static String of(String name, String otherwise, Predicate<String> taken) {
        String letters = name.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
        String stem = letters.isEmpty() ? otherwise : letters.substring(0, Math.min(LONGEST, letters.length()));
        String key = stem;
        for (int number = 2; taken.test(key); number++) {
            key = stem + number;
        }
        return key;
    }
}
