package dev.backlot.api.platform.permission;

/** What Jira says of requests about permissions. Texts that no source confirms are marked as ours. */
final class PermissionWireTexts {

    /** Recorded. */
    static final String ISSUE_MISSING = "Issue Does Not Exist";

    /** Ours. */
    static final String ADMINISTRATORS_ONLY = "You must be a Jira administrator to see all permissions.";

    /** Ours. */
    static final String HOLDER_UNKNOWN = "The holder of the permission does not exist.";

    /** Ours. */
    static final String PROJECT_ADMINISTRATORS_ONLY = "You must be an administrator to see how the project is set up.";

    private PermissionWireTexts() {}

    /** Reported. */
    static String noProject(String key) {
        return "No project could be found with key '" + key + "'.";
    }

    /** Ours. */
    static String unknownPermission(String key) {
        return "The permission '" + key + "' does not exist.";
    }

    /** Ours. */
    static String unknownType(String type) {
        return "The type of holder '" + type + "' does not exist.";
    }
}
