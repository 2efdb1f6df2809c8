package dev.backlot.filter;

/** What Jira says about filters. */
final class FilterTexts {

    /** Reported. */
    static final String NOT_AVAILABLE =
            "The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.";

    /** Ours. */
    static final String NAME_MISSING = "You must specify a name to save this filter as.";

    /** Ours. */
    static final String NAME_LONG = "The entered filter name is too long, it must be less than 255 chars.";

    /** Ours. */
    static final String NAME_TAKEN = "Filter with same name already exists.";

    /** Ours. */
    static final String NOT_EDITABLE = "You do not have permission to edit this filter.";

    /** Ours. */
    static final String NOT_OWNER = "You are not the owner of this filter and cannot delete it.";

    /** Ours. */
    static final String OWNER_BY_ADMINISTRATOR = "Only an administrator can give a filter to another user.";

    /** Ours: Jira lets the filter go and leaves a broken board behind. */
    static final String IN_USE = "This filter cannot be deleted because a board is based on it.";

    /** Ours. */
    static final String NO_SHARE = "The filter has no such share permission.";

    /** Ours. */
    static final String NO_COLUMNS = "No columns are configured for this filter.";

    private FilterTexts() {}
}
