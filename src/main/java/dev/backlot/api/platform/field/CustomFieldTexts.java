package dev.backlot.api.platform.field;

/** What Jira says where custom fields are listed and deleted. No source gives these texts; they are defaults of ours. */
final class CustomFieldTexts {

    /** The official example has it. */
    static final String DELETED = "Custom fields bulk delete operation finished.";

    static final String NO_ORDER = "The custom fields cannot be sorted like that.";

    static final String NO_MOMENT = "'%s' is neither a date nor a moment.";

    static final String NO_PAGE = "The value of 'page' must be 1 or more.";

    private CustomFieldTexts() {}
}
