package dev.backlot.api.control.transfer;

import dev.backlot.snapshot.ColumnKind;

/** What is said of a file that is no world: defaults of ours, since no Jira reads such files. */
final class ImportTexts {

    static final String NO_WORLD = "The file is no world: it must be an object with 'backlot: 1' and 'tables'.";
    static final String VERSION = "Only form 1 of files is read.";
    static final String UNKNOWN_MEMBER = "There is only 'backlot', 'sequences' and 'tables'.";
    static final String UNKNOWN_SEQUENCE = "There is no such sequence.";
    static final String UNKNOWN_TABLE = "There is no such table.";
    static final String UNKNOWN_COLUMN = "The table has no such column.";
    static final String NO_OBJECT = "An object is expected.";
    static final String NO_LIST = "A list of rows is expected.";
    static final String NO_ROW = "A row is an object.";
    static final String NO_NUMBER = "A whole number of 1 or more is expected.";
    static final String TWICE = "A row with this key is there already.";

    private ImportTexts() {}

    static String unreadable(int line, String message) {
        return "Line " + line + ": " + message;
    }

    static String missing(String column) {
        return "'" + column + "' is missing.";
    }

    static String noSuch(String table, Object key) {
        return "There is no row " + key + " in '" + table + "'.";
    }

    static String twice(String columns, Object values) {
        return "There is a row with the same " + columns + " already: " + values + ".";
    }

    static String wrong(ColumnKind kind) {
        return switch (kind) {
            case NUMBER -> "A whole number is expected.";
            case FRACTION -> "A number is expected.";
            case FLAG -> "true or false is expected.";
            case TEXT -> "A string without NUL is expected.";
            case MOMENT -> "A moment such as 2026-08-14T12:00:00Z is expected.";
            case DAY -> "A day such as 2026-08-14 is expected.";
            case BYTES -> "Bytes in Base64 are expected.";
        };
    }
}
