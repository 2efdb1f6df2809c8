package dev.backlot.api.platform.field;

/** What Jira says about values of fields that users defined. */
final class UserFieldTexts {

    /** Ours. */
    static final String NO_TEXT = "Operation value must be a string";

    /** Ours. */
    static final String NO_NUMBER = "Operation value must be a number";

    /** Ours. */
    static final String NO_ARRAY = "data was not an array";

    /** Ours. */
    static final String NO_OPTION_KEY = "Could not find valid 'id' or 'value' in the Parent Option object.";

    /** Ours. */
    static final String OPTION_ID = "Option id '%s' is not valid";

    /** Ours. */
    static final String OPTION_VALUE = "Option value '%s' is not valid";

    /** Ours. */
    static final String DATE = "Error parsing date string: %s";

    /** Ours. */
    static final String MOMENT = "Error parsing time: %s";

    /** Ours. */
    static final String NO_USER_KEY = "Could not find valid 'name' or 'key' in the user object.";

    /** Ours. */
    static final String USER = "User '%s' was not found in the system.";

    /** Ours. */
    static final String URL = "Not a valid URL";

    /** Ours. */
    static final String TEXT_LONG = "The entered text is too long. It exceeds the allowed limit of %d characters.";

    /** Ours. */
    static final String LABEL_EMPTY = "A label must not be empty.";

    /** Ours. */
    static final String LABEL_SPACES = "The label '%s' contains spaces which is invalid.";

    private UserFieldTexts() {}
}
