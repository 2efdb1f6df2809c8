package dev.backlot.security;

import dev.backlot.kernel.Secrets;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The word that a user has to type after too many wrong passwords. Jira shows a picture; here the page says the word, so
 * that a script can type it too. A word is good until the next wrong password.
 */
@Component
class Captcha {

    private static final List<String> WORDS = List.of(
            "anchor", "basalt", "copper", "drizzle", "ember", "fennel", "granite", "harbour", "indigo", "juniper",
            "kestrel", "lantern", "meadow", "nutmeg", "orchard", "pebble", "quartz", "russet", "saffron", "thistle",
            "umber", "velvet", "willow", "yarrow");

    private final FailedLogins failures;

    Captcha(FailedLogins failures) {
        this.failures = failures;
    }

    String word(long userId) {
        long turn = userId * 31 + failures.info(userId).failedLoginCount();
        return WORDS.get((int) Math.floorMod(turn * 7, (long) WORDS.size()));
    }

    boolean isSolved(long userId, String answer) {
        return Secrets.equal(word(userId), answer.strip().toLowerCase(Locale.ROOT));
    }
}
