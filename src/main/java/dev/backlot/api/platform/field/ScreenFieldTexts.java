package dev.backlot.api.platform.field;

/** What Jira says about fields on screens. No source gives these texts; they are defaults of ours. */
final class ScreenFieldTexts {

    static final String NO_FIELD = "Field with id '%s' does not exist.";

    static final String NO_FIELD_ID = "The id of the field is required.";

    static final String NO_PLACE = "Say where to move the field: 'after' or 'position'.";

    static final String PLACE_UNKNOWN = "The position must be one of Earlier, Later, First, Last.";

    static final String LAST_TAB = "There has to be at least one tab left.";

    private ScreenFieldTexts() {}
}
