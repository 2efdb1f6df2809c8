package dev.backlot.program;

import dev.backlot.kernel.Names;
import dev.backlot.kernel.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What names, keys and dates of programs and periods may be. */
final class ProgramRules {

    private static final int LONGEST = 255;

    private ProgramRules() {}

    static String checkedName(@Nullable String name) {
        return Names.required("name", name, LONGEST, ProgramTexts.NAME_MISSING, ProgramTexts.NAME_LONG);
    }

    static String checkedKey(@Nullable String key) {
        return Names.required("key", key, LONGEST, ProgramTexts.KEY_MISSING, ProgramTexts.KEY_LONG);
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
}
