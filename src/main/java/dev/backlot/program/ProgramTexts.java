package dev.backlot.program;

import java.time.LocalDate;

/** What is said about programs and periods. Texts that are ours are marked so; {@code docs/fidelity.md} lists them. */
final class ProgramTexts {

    /** Ours. */
    static final String NAME_MISSING = "A name is required.";

    /** Ours. */
    static final String NAME_LONG = "A name must not be longer than 255 characters.";

    /** Ours. */
    static final String KEY_MISSING = "A key is required.";

    /** Ours. */
    static final String KEY_LONG = "A key must not be longer than 255 characters.";

    /** Ours. */
    static final String PROGRAM_USED = "The program has periods and cannot be deleted.";

    /** Ours. */
    static final String DATES_MISSING = "A start and an end are required.";

    /** Ours. */
    static final String DATE_ORDER = "The start must not be after the end.";

    private ProgramTexts() {}

    /** Ours. */
    static String keyTaken(String key) {
        return "The key '" + key + "' is taken.";
    }

    /** Ours. */
    static String noProgram(long id) {
        return "There is no program with id " + id + ".";
    }

    /** Ours. */
    static String noPeriod(long id) {
        return "There is no period with id " + id + ".";
    }

    /** Ours. */
    static String noPeriodSprint(long id) {
        return "There is no sprint with id " + id + " in the period.";
    }

    /** Ours. */
    static String noTeam(long id) {
        return "There is no team with id " + id + ".";
    }

    /** Ours. */
    static String noSprint(long id) {
        return "There is no sprint with id " + id + ".";
    }

    /** Ours. */
    static String outside(LocalDate start, LocalDate end) {
        return "The sprint from " + start + " to " + end + " is not within the period.";
    }
}
