package dev.backlot.team;

import dev.backlot.kernel.Names;
import org.jspecify.annotations.Nullable;

/** What titles and keys may be. */
final class TeamRules {

    private static final int LONGEST = 255;

    private TeamRules() {}

    static String checkedTitle(@Nullable String title) {
        return Names.required("title", title, LONGEST, TeamTexts.TITLE_MISSING, TeamTexts.TITLE_LONG);
    }

    static String checkedKey(@Nullable String key) {
        return Names.required("key", key, LONGEST, TeamTexts.KEY_MISSING, TeamTexts.KEY_LONG);
    }
}
