package dev.backlot.board;

/** What Jira says about boards. Texts that no source confirms are marked as ours; {@code docs/fidelity.md} lists them. */
final class BoardTexts {

    /** Reported by live clients for every call that names a board. */
    static final String HIDDEN = "The requested board cannot be viewed because it either does not exist"
            + " or you do not have permission to view it.";

    /** Reported by several clients. */
    static final String NO_SPRINTS = "The board does not support sprints";

    /** Reported by clients. */
    static final String NO_FILTER = "The selected filter is not available to you,"
            + " perhaps it has been deleted or had its permissions changed.";

    /** Reported by clients. */
    static final String NO_COLUMNS = "This board has no columns with a mapped status.";

    /** Ours. */
    static final String NAME_MISSING = "You must specify a name for the board.";

    /** Ours. */
    static final String NAME_LONG = "The board name must be shorter than 255 characters.";

    /** Ours. */
    static final String TYPE = "The board type must be one of: scrum, kanban.";

    /** Ours. */
    static final String NOT_ADMIN = "You do not have permission to edit or delete this board.";

    /** Ours. */
    static final String NO_PROJECT = "No project could be found with key or id '%s'.";

    /** Ours. */
    static final String NO_BOARD_FOR_ESTIMATE = "The boardId query parameter is required.";

    /** Ours. */
    static final String NOT_ON_BOARD =
            "The issue does not exist on the board or you do not have permission to view it.";

    /** Ours. */
    static final String NOT_ESTIMATED = "The board does not estimate its issues in a field.";

    /** Ours. */
    static final String ESTIMATE_FORMAT = "The estimation value '%s' is not in a format that the field accepts.";

    /** Ours. */
    static final String NOT_EDITABLE = "You do not have permission to edit issues in this project.";

    private BoardTexts() {}
}
