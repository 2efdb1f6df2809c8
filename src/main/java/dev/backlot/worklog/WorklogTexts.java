package dev.backlot.worklog;

/** What Jira says about worklogs. Texts that no source confirms are marked as ours; {@code docs/fidelity.md} lists them. */
final class WorklogTexts {

    /** Recorded for issues. */
    static final String NO_ISSUE = "Issue Does Not Exist";

    /** Ours. */
    static final String NOT_ADDED = "You do not have the permission to associate a worklog to this issue.";

    /** Ours. */
    static final String NOT_EDITED = "You do not have the permission to edit this worklog.";

    /** Ours. */
    static final String NOT_DELETED = "You do not have the permission to delete this worklog.";

    /** Ours. */
    static final String NO_TIME = "You must indicate the time spent working.";

    /** Ours. */
    static final String WRONG_TIME = "Invalid time duration entered.";

    /** Ours. */
    static final String LONG_COMMENT =
            "The entered text is too long. It exceeds the allowed limit of 32,767 characters.";

    /** Ours. */
    static final String NOTHING = "A worklog must change in at least one field.";

    /** Ours. */
    static final String TOO_MANY = "At most 1000 worklogs can be asked for at once.";

    /** Ours. */
    static String missing(String id) {
        return "Cannot find worklog with id: '" + id + "'.";
    }

    private WorklogTexts() {}
}
