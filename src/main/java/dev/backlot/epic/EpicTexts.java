package dev.backlot.epic;

/** What Jira says about epics. Texts that no source confirms are marked as ours; {@code docs/fidelity.md} lists them. */
final class EpicTexts {

    /** Seen only in a hand-written test double. */
    static final String HIDDEN = "The requested epic cannot be viewed because it either does not exist"
            + " or you do not have permission to view it.";

    /** Ours. */
    static final String COLOR = "The epic color '%s' is invalid. Valid values: color_1 to color_14.";

    /** Ours. */
    static final String NAME_LONG = "Epic name must be shorter than 255 characters.";

    /** Ours. */
    static final String SUMMARY_MISSING = "You must specify a summary of the issue.";

    /** Recorded for issues. */
    static final String SUMMARY_LONG = "Summary must be less than 255 characters.";

    /** Ours. */
    static final String NOT_EDITABLE = "You do not have permission to edit issues in this project.";

    /** Ours. */
    static final String NOT_RANKABLE = "You do not have permission to rank issues in this project.";

    /** Documented as the limit; the words are ours. */
    static final String TOO_MANY = "The operation is limited to 50 issues at once.";

    /** Ours. */
    static final String EPIC_IN_EPIC = "The epic '%s' cannot be added to another epic.";

    /** Ours. */
    static final String SUBTASK_IN_EPIC = "The sub-task '%s' cannot be added to an epic; it belongs to its parent's.";

    private EpicTexts() {}
}
