package dev.backlot.api.control.cloning;

import dev.backlot.kernel.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names and texts as the clone has them: as they are, or made up. A word becomes the same made-up word everywhere, of the same
 * length, so texts keep their look and histories agree with what became of them; which word is nothing that can be found
 * out, since it depends on a secret of this one clone.
 */
final class Disguise {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final @Nullable String salt;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Disguise(@Nullable String salt) {
        this.salt = salt;
    }

    /** Everything as it is. */
    static Disguise none() {
        return new Disguise(null);
    }

    /** Everything made up. */
    static Disguise complete() {
        return new Disguise(Secrets.random(20));
    }

    /** Whether things are not called by their names. */
    boolean hides() {
        return salt != null;
    }

    /** A text. */
    String text(String text) {
        return salt == null ? text : WORD.matcher(text).replaceAll(word -> made(salt, word.group()));
    }

    /** A text, if there is one. */
    @Nullable
    String textOf(@Nullable String text) {
        return text == null ? null : text(text);
    }

    /** The name of something: of different things different ones. Numbers in it stay. */
    String name(String name) {
        if (salt == null || name.isEmpty()) {
            return name;
        }
        String known = names.get(name);
        return known == null ? newName(salt, name) : known;
    }

    /** The names in a list, with what is between them. */
    @Nullable
    String names(@Nullable String list, String between) {
        if (salt == null || list == null || list.isEmpty()) {
            return list;
        }
        StringBuilder made = new StringBuilder();
        for (String name : list.split(Pattern.quote(between), -1)) {
            made.append(made.isEmpty() ? "" : between).append(name(name));
        }
        return made.toString();
    }

    private String newName(String secret, String name) {
        String made = WORD.matcher(name)
                .replaceAll(word -> Character.isDigit(word.group().codePointAt(0))
                        ? Matcher.quoteReplacement(word.group())
                        : made(secret, word.group()));
        String free = made;
        for (int number = 2; !taken.add(free); number++) {
            free = made + "-" + number;
        }
        names.put(name, free);
        return free;
    }

    /** Every other letter is a vowel, so that the word can be read; what is in capitals stays so. */
    private static String made(String secret, String word) {
        byte[] dice = Secrets.hash(secret + word.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.US_ASCII);
        StringBuilder made = new StringBuilder();
        for (int place = 0; place < word.length(); place++) {
            int die = dice[place % dice.length] + place / dice.length;
            made.append(made(word.charAt(place), place % 2 == 0 ? CONSONANTS : VOWELS, die));
        }
        return made.toString();
    }

    private static char made(char old, String letters, int die) {
        if (Character.isDigit(old)) {
            return (char) ('0' + die % 10);
        }
        char letter = letters.charAt(die % letters.length());
        return Character.isUpperCase(old) ? Character.toUpperCase(letter) : letter;
    }
}
