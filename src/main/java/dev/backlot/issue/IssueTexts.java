package dev.backlot.issue;

/** What Jira says about issues. Texts that no source confirms are marked as ours; {@code docs/fidelity.md} lists them. */
final class IssueTexts {

    /** Reported for the agile resource; the platform says it in other words. */
    static final String GONE = "The issue no longer exists.";

    /** Recorded. */
    static final String NONE = "Issue Does Not Exist";

    /** Recorded, together with {@link #LOGIN}. */
    static final String NOT_SEEN = "You do not have the permission to see the specified issue.";

    static final String LOGIN = "Login Required";

    /** Reported. */
    static final String SUMMARY_MISSING = "You must specify a summary of the issue.";

    /** Recorded. */
    static final String SUMMARY_LONG = "Summary must be less than 255 characters.";

    /** Ours. */
    static final String TYPE_INVALID = "The issue type selected is invalid.";

    /** Ours. */
    static final String PARENT_MISSING = "Issue type is a sub-task but parent issue key or id not specified.";

    /** Ours. */
    static final String NOT_SUBTASK = "Issue type is not a sub-task but parent issue key or id is specified.";

    /** Ours. */
    static final String PARENT_INVALID = "The parent must be an issue of the same project that is no sub-task itself.";

    /** Ours. */
    static final String LABEL_EMPTY = "A label must not be empty.";

    /** Ours. */
    static final String LABEL_SPACES = "The label '%s' contains spaces which is invalid.";

    /** Ours. */
    static final String LABEL_LONG = "A label must not be longer than 255 characters.";

    /** Ours. */
    static final String EPIC_NAME_LONG = "Epic name must be shorter than 255 characters.";

    /** Reported. */
    static final String EPIC_NAME_MISSING = "Epic Name is required.";

    /** Ours. */
    static final String NOT_DELETABLE = "You do not have permission to delete issues in this project.";

    /** Ours. */
    static final String NOT_ASSIGNABLE = "You do not have permission to assign issues in this project.";

    /** Ours. */
    static final String NOT_ARCHIVABLE = "You do not have permission to archive issues in this project.";

    /** Ours. */
    static final String NOT_RESTORABLE = "You do not have permission to restore issues in this project.";

    /** Ours. */
    static final String NO_PLACE = "There is no sub-task at this position.";

    /** Reported by the vendor's own client. */
    static final String NOT_CREATABLE = "You do not have permission to create issues in this project.";

    /** Reported by the vendor's own client. */
    static final String NOT_CREATABLE_UNKNOWN =
            "Anonymous users do not have permission to create issues in this project. Please try logging in first.";

    /** Ours. */
    static final String NOT_EDITABLE = "You do not have permission to edit issues in this project.";

    /** Ours. */
    static final String NO_TRANSITION =
            "It seems that you have tried to perform a workflow operation that is not valid for the current state.";

    /** Ours. */
    static final String EPIC_TYPE_STAYS = "The issue type of epics belongs to Jira Software and cannot be deleted.";

    /** Ours. */
    static final String ALTERNATIVE_MISSING = "There are issues of this type: specify an alternative issue type.";

    /** Ours. */
    static final String NO_ALTERNATIVE = "The alternative is none: the issues cannot be moved to that issue type.";

    /** Ours: that the move is refused is measured, its words are not. */
    static String unknown(String idOrKey) {
        return "Issue '" + idOrKey + "' does not exist or you do not have permission to see it.";
    }

    /** Recorded, with its two blanks. */
    static String hasSubtasks(String key) {
        return "The issue '" + key + "' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this"
                + " issue and all its subtasks.";
    }

    /** Ours. */
    static String unknownUser(String name) {
        return "User '" + name + "' does not exist.";
    }

    /** Reported. */
    static String unassignable(String name) {
        return "User '" + name + "' cannot be assigned issues.";
    }

    /** Ours. */
    static String archived(String key) {
        return "Issue " + key + " is already archived.";
    }

    /** Ours. */
    static String notArchived(String key) {
        return "Issue " + key + " is not archived.";
    }

    private IssueTexts() {}
}
