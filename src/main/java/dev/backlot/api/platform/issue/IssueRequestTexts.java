package dev.backlot.api.platform.issue;

/** What Jira says about requests for issues as a whole. */
final class IssueRequestTexts {

    /** Ours. */
    static final String NOTHING = "one of 'fields' or 'update' required";

    /** Ours. */
    static final String NO_PROJECT = "project is required";

    /** Ours. */
    static final String PROJECT_INVALID = "valid project is required";

    /** Ours. */
    static final String NO_TYPE = "issue type is required";

    /** Ours. */
    static final String TYPE_INVALID = "valid issue type is required";

    /** Ours. */
    static final String PROPERTY = "A property has a key and a value.";

    /** Ours. */
    static final String NO_TRANSITION = "Missing 'transition' identifier";

    /** Ours. */
    static final String NO_UPDATES = "The issues to create must be given as 'issueUpdates'.";

    /** Ours; who may is documented. */
    static final String SILENT =
            "To discard the user notification either admin or project admin permissions are required.";

    /** Ours. */
    static final String NO_RECIPIENT = "No recipients were defined for notification.";

    /** Ours. */
    static final String NO_PLACE = "The position must be a whole number.";

    /** Ours; that results are streamed as text is documented. */
    static String archived(String key) {
        return key + ",archived\n";
    }

    /** Ours. */
    static String notArchived(String key, String why) {
        return key + ",failed," + why + "\n";
    }

    /** Ours. */
    static String noSuch(String what, String name) {
        return "The " + what + " '" + name + "' does not exist.";
    }

    private IssueRequestTexts() {}
}
