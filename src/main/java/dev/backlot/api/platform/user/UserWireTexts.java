package dev.backlot.api.platform.user;

/** What Jira says of requests about users. Texts that no source confirms are marked as ours. */
final class UserWireTexts {

    /** Ours. */
    static final String PLACE_MISSING = "Either a project or an issue must be specified.";

    /** Ours. */
    static final String PROJECTS_MISSING = "The 'projectKeys' query parameter was not provided.";

    /** Ours. */
    static final String USERNAME_MISSING = "The 'username' query parameter was not provided.";

    /** Ours. */
    static final String PERMISSIONS_MISSING = "At least one permission must be specified.";

    /** Ours. */
    static final String PROJECT_ADMINISTRATORS_ONLY = "You must be an administrator of the project to do this.";

    /** Recorded. */
    static final String ISSUE_MISSING = "Issue Does Not Exist";

    private UserWireTexts() {}

    /** Reported. */
    static String noProject(String key) {
        return "No project could be found with key '" + key + "'.";
    }

    /** Ours. */
    static String missing(String key) {
        return "The value of '" + key + "' must be specified.";
    }

    /** Ours. */
    static String unknownPermission(String key) {
        return "The permission '" + key + "' does not exist.";
    }
}
