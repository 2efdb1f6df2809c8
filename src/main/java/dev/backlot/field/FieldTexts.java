package dev.backlot.field;

/** What Jira says about fields that users define. Texts that no source gives are marked as ours. */
final class FieldTexts {

    /** Ours. */
    static final String ADMINISTRATORS_ONLY =
            "You are not authorized to perform this operation. Administrator privileges are required.";

    /** Ours. */
    static final String NO_NAME = "The custom field name is required.";

    /** Ours. */
    static final String NAME_LONG = "The custom field name must be shorter than 255 characters.";

    /** Ours. */
    static final String DESCRIPTION_LONG = "The description must not be longer than 4000 characters.";

    /** Ours. */
    static final String NO_TYPE = "No custom field type specified.";

    /** Ours. */
    static final String TYPE_UNKNOWN = "Invalid field type specified.";

    /** Ours. */
    static final String SEARCHER_UNKNOWN = "Invalid searcher specified.";

    /** Ours. */
    static final String PROJECT_UNKNOWN = "Project with id '%s' does not exist.";

    /** Ours. */
    static final String TYPE_OF_ISSUE_UNKNOWN = "Issue type with id '%s' does not exist.";

    /** Ours. */
    static final String NO_FIELD = "The custom field '%s' does not exist.";

    /** The official example has it. */
    static final String NOT_DELETABLE = "Validation for custom field deletion failed.";

    /** Ours. */
    static final String NO_OPTION = "A custom field option with id '%s' does not exist";

    /** Ours. */
    static final String NO_OPTIONS = "The custom field '%s' has no options that can be changed.";

    /** Ours. */
    static final String OPTION_MISSING = "The value of an option is required.";

    /** Ours. */
    static final String OPTION_LONG = "The value of an option must not be longer than 255 characters.";

    /** Ours. */
    static final String OPTION_EXISTS = "An option with the value '%s' exists already.";

    private FieldTexts() {}
}
