package dev.backlot.program;

import dev.backlot.kernel.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What names, keys and dates of programs and periods may be. */
final class ProgramRules {

    static final int LONGEST = 255;

    private ProgramRules() {}

    static String checkedName(@Nullable String name) {
        return checked("name", name, ProgramTexts.NAME_MISSING, ProgramTexts.NAME_LONG);
    }

    static String checkedKey(@Nullable String key) {
        return checked("key", key, ProgramTexts.KEY_MISSING, ProgramTexts.KEY_LONG);
    }

    static LocalDate requiredDay(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw Problem.invalidField(field, ProgramTexts.DATES_MISSING);
        }
        return day;
    }

    static void checkOrder(LocalDate start, LocalDate end) {
        if (start.isAfter(end)) {
            throw Problem.invalidField("startDate", ProgramTexts.DATE_ORDER);
        }
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
