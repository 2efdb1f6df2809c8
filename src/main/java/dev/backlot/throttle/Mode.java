package dev.backlot.throttle;

import dev.backlot.kernel.Problem;
import java.util.Arrays;
import java.util.Locale;

/** What is done with somebody's requests; Jira's three. */
public enum Mode {
    /** All are let through, and none is counted. */
    ALLOW,
    /** All are refused. */
    BLOCK,
    /** They are counted, and refused where there are too many. */
    LIMIT;

    /**
     * The mode with this name, in any letter case.
     *
     * @throws Problem where there is none
     */
    public static Mode of(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.id().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalidField("mode", ThrottleTexts.MODE));
    }

    /** The name in settings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
