package dev.backlot.issue;

import dev.backlot.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** What the values of an issue's fields must be like. */
public final class IssueRules {

    private static final int TEXT_LIMIT = 255;

    private IssueRules() {}

    /**
     * A summary, without blanks around it.
     *
     * @throws Problem where there is none or it is too long
     */
    public static String summary(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Problem.invalidField("summary", IssueTexts.SUMMARY_MISSING);
        }
        if (text.strip().length() > TEXT_LIMIT) {
            throw Problem.invalidField("summary", IssueTexts.SUMMARY_LONG);
        }
        return text.strip();
    }
}
