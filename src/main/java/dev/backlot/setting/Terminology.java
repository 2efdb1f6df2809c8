package dev.backlot.setting;

import dev.backlot.kernel.Problem;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What epics and sprints are called on the pages of this Jira; in its API they keep their names. */
@Service
public class Terminology {

    private static final String WORDS = "[\\p{Alnum} ]{1,100}";

    /** The words that can be called otherwise. */
    public enum Word {
        /** An epic. */
        EPIC,
        /** A sprint. */
        SPRINT;

        /** The word itself. */
        public String singular() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** More than one. */
        public String plural() {
            return singular() + "s";
        }
    }

    private final Settings settings;

    Terminology(Settings settings) {
        this.settings = settings;
    }

    /**
     * The word with this name, in any letter case.
     *
     * @throws Problem where it is none that can be called otherwise
     */
    public static Word word(String name) {
        return Arrays.stream(Word.values())
                .filter(word -> word.singular().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no term '" + name + "'."));
    }

    /** What one of them is called. */
    public String singular(Word word) {
        return settings.get(key(word, "singular")).orElse(word.singular());
    }

    /** What more than one are called. */
    public String plural(Word word) {
        return settings.get(key(word, "plural")).orElse(word.plural());
    }

    /**
     * Calls it otherwise.
     *
     * @throws Problem where the caller is no administrator, or the names are not 1 to 100 letters, digits and blanks
     */
    @Transactional
    public void call(Word word, String singular, String plural) {
        settings.requireAdministrator();
        if (!singular.matches(WORDS) || !plural.matches(WORDS)) {
            throw Problem.invalid("A name must be 1 to 100 letters, digits and blanks.");
        }
        settings.set(key(word, "singular"), singular.equals(word.singular()) ? null : singular);
        settings.set(key(word, "plural"), plural.equals(word.plural()) ? null : plural);
    }

    private static String key(Word word, String form) {
        return "terminology." + word.singular() + "." + form;
    }
}
