package dev.backlot.api.platform.field;

/** What Jira says where custom fields are listed and deleted. Texts that no source gives are marked as ours. */
final class CustomFieldTexts {

    /** The official example has it. */
    static final String DELETED = "Custom fields bulk delete operation finished.";

    /** Ours. */
    static final String NO_ORDER = "The custom fields cannot be sorted like that.";

    /** Ours. */
    static final String NO_MOMENT = "'%s' is neither a date nor a moment.";

    /** Ours. */
    static final String NO_PAGE = "The value of 'page' must be 1 or more.";

    private CustomFieldTexts() {}
}
