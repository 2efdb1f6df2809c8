package dev.backlot.version;

/** What Jira says about versions. Texts that no source confirms are marked as ours; {@code docs/fidelity.md} lists them. */
final class VersionTexts {

    /** Told to us as Jira's own. */
    static final String NAME_TAKEN = "A version with this name already exists in this project.";

    /** Ours. */
    static final String NAME_MISSING = "You must specify a valid version name";

    /** Ours. */
    static final String NAME_LONG = "The version name must not be longer than 255 characters.";

    /** Ours. */
    static final String START_AFTER_RELEASE = "The start date must not be after the release date.";

    /** Ours. */
    static final String NOT_ADMIN = "You must have global administrator rights or administer the project to do that.";

    /** Ours. */
    static final String SAME_VERSION = "A version cannot be replaced by itself.";

    /** Ours. */
    static final String OTHER_PROJECT = "Both versions must belong to the same project.";

    /** Ours. */
    static final String NO_FIELD = "There is no custom field with id '%s' that holds versions.";

    /** Ours. */
    static final String GLOBAL_ID_LONG = "The global id of a link must be between 1 and 255 characters long.";

    /** Ours. */
    static final String LINK_LONG = "A link must not be longer than 32768 characters.";

    /** Ours. */
    static final String NO_LINK = "There is no remote link with the global id '%s' on version '%s'.";

    /** Ours. */
    static String unknown(Object id) {
        return "Could not find version for id '" + id + "'";
    }

    private VersionTexts() {}
}
