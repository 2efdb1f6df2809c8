package dev.backlot.snapshot;

/** What is said of snapshots: defaults of ours, since no Jira has them. */
final class SnapshotTexts {

    static final String NAME = "A name has 1 to 64 letters, digits, dots, dashes and underscores.";

    static final String CLASH =
            "The rows do not fit together: a value is too long, or one that may be there only once is there twice.";

    private SnapshotTexts() {}

    static String unknown(String name) {
        return "There is no snapshot '" + name + "'.";
    }

    static String tooMany(int most) {
        return "A world has at most " + most + " snapshots.";
    }

    static String tooLarge(long rows, long most) {
        return "This world has " + rows + " rows; snapshots are kept in memory and take at most " + most + ".";
    }
}
