package dev.backlot.team;

import dev.backlot.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What titles and keys may be. */
final class TeamRules {

    static final int LONGEST = 255;

    private TeamRules() {}

    static String checkedTitle(@Nullable String title) {
        return checked("title", title, TeamTexts.TITLE_MISSING, TeamTexts.TITLE_LONG);
    }

    static String checkedKey(@Nullable String key) {
        return checked("key", key, TeamTexts.KEY_MISSING, TeamTexts.KEY_LONG);
    }

    private static String checked(String field, @Nullable String text, String missing, String tooLong) {
        if (text == null || text.isBlank()) {
            throw Problem.invalidField(field, missing);
        }
        if (text.strip().length() > LONGEST) {
            throw Problem.invalidField(field, tooLong);
        }
        return text.strip();
    }
}
