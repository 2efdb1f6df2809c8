package dev.backlot.permission;

/** What Jira says about permission schemes. Texts that no source confirms are marked as ours. */
final class PermissionTexts {

    /** Ours. */
    static final String ADMINISTRATORS_ONLY = "You must be a Jira administrator to manage permission schemes.";

    /** Ours. */
    static final String NAME_MISSING = "The permission scheme must have a name.";

    /** Ours. */
    static final String NAME_TAKEN = "A permission scheme with this name already exists.";

    /** Ours. */
    static final String NAME_LONG = "The name of a permission scheme must not be longer than 255 characters.";

    /** Ours. */
    static final String DEFAULT_STAYS = "The default permission scheme cannot be deleted.";

    /** Ours. */
    static final String IN_USE = "The permission scheme cannot be deleted because projects use it.";

    private PermissionTexts() {}

    /** Recorded. */
    static String missing(long id) {
        return "Permission scheme " + id + " does not exist";
    }

    /** Ours. */
    static String grantMissing(long id) {
        return "Permission grant " + id + " does not exist";
    }

    /** Ours. */
    static String attributeMissing(String key) {
        return "The attribute '" + key + "' of the permission scheme does not exist.";
    }

    /** Ours. */
    static String holderMissing(String type) {
        return "A holder of the type '" + type + "' needs a parameter.";
    }
}
