package dev.backlot.user;

/** What Jira says about users and groups. Texts that no source confirms are marked as ours. */
final class UserTexts {

    /** Ours. */
    static final String ADMINISTRATORS_ONLY = "You must be a Jira administrator to do this.";

    /** Ours. */
    static final String NAME_MISSING = "You must specify a username.";

    /** Ours. */
    static final String NAME_OR_KEY = "Either the 'username' or the 'key' query parameters need to be provided";

    /** Ours. */
    static final String NAME_LONG = "The username must not exceed 255 characters in length.";

    /** Ours. */
    static final String NAME_CHARACTERS = "The username must not contain '<', '>' or '&'.";

    /** Ours. */
    static final String NAME_TAKEN = "A user with that username already exists.";

    /** Ours. */
    static final String DISPLAY_NAME_MISSING = "You must specify a full name.";

    /** Ours. */
    static final String DISPLAY_NAME_LONG = "The full name must not exceed 255 characters in length.";

    /** Ours. */
    static final String EMAIL_MISSING = "You must specify an email address.";

    /** Ours. */
    static final String EMAIL_INVALID = "You must specify a valid email address.";

    /** Ours. */
    static final String EMAIL_LONG = "The email address must not exceed 255 characters in length.";

    /** Ours. */
    static final String PASSWORD_MISSING = "You must specify a password.";

    /** Ours. */
    static final String PASSWORD_LONG = "The password must not exceed 72 bytes in length.";

    /** Ours. */
    static final String PASSWORD_WRONG = "The current password is incorrect.";

    /** Ours. */
    static final String NOT_ONESELF = "You cannot delete or deactivate the user you are logged in as.";

    /** Ours. */
    static final String GROUP_NAME_MISSING = "You must specify a group name.";

    /** Ours. */
    static final String GROUP_NAME_LONG = "The group name must not exceed 255 characters in length.";

    /** Ours. */
    static final String GROUP_TAKEN = "A group with this name already exists.";

    /** Ours. */
    static final String GROUP_SWAP_SAME = "The group to swap to must be another one.";

    /** Ours. */
    static final String LAST_ADMINISTRATORS =
            "You cannot leave or delete the last group that gives you the right to administer Jira.";

    /** Ours. */
    static final String KEY_MISSING = "You must specify the key of the user.";

    /** Ours. */
    static final String NOT_ANONYMOUS_ONESELF = "You cannot anonymize the user you are logged in as.";

    /** Ours. */
    static final String NOT_ANONYMIZED = "The user has not been anonymized before.";

    /** Ours. */
    static final String OWNER_MISSING =
            "The user leads or owns something: you must specify another active user who takes it.";

    /** Ours. */
    static final String NO_TASK = "There is no user anonymization task.";

    /** Ours. */
    static final String NOT_CLUSTERED = "This Jira does not run in a cluster.";

    private UserTexts() {}

    /** Reported. */
    static String noUser(String name) {
        return "The user named '" + name + "' does not exist";
    }

    /** Ours. */
    static String noKey(String key) {
        return "The user with the key '" + key + "' does not exist";
    }

    /** Ours. */
    static String noGroup(String name) {
        return "The group named '" + name + "' does not exist.";
    }

    /** Ours. */
    static String isMember(String user, String group) {
        return "Cannot add user. '" + user + "' is already a member of '" + group + "'";
    }

    /** Ours. */
    static String isNoMember(String user, String group) {
        return "Cannot remove user '" + user + "' from group '" + group + "' since user is not a member of group";
    }

    /** Ours. */
    static String noRole(String key) {
        return "The application '" + key + "' does not exist.";
    }

    /** Ours. */
    static String noPreference(String key) {
        return "The preference with key '" + key + "' does not exist.";
    }

    /** Ours. */
    static String undeletable(String user, String reason) {
        return "Cannot delete user '" + user + "' because " + reason + ".";
    }

    /** Ours. */
    static String assigned(long issues) {
        return issues + " issues are assigned to this person";
    }

    /** Ours. */
    static String reported(long issues) {
        return issues + " issues were reported by this person";
    }

    /** Ours. */
    static String wrote(long comments) {
        return comments + " comments or work logs were written by this person";
    }

    /** Ours. */
    static String leads(long things) {
        return "this person leads or owns " + things + " projects, components, filters, boards or dashboards";
    }
}
