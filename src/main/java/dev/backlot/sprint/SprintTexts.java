package dev.backlot.sprint;

import dev.backlot.kernel.Names;
import org.jspecify.annotations.Nullable;

/** What Jira says about sprints. Texts that no source confirms are marked as ours; {@code docs/fidelity.md} lists them. */
final class SprintTexts {

    /** Unsure: the long-standing text; a Cloud says "We could not find the sprint". */
    static final String HIDDEN = "Sprint does not exist or you do not have permission to view it.";

    /** Reported live. */
    static final String NO_START = "You must specify a start date for the sprint.";

    /** Reported live. */
    static final String NO_END = "You must specify an end date for the sprint.";

    /** Reported. */
    static final String DATE_ORDER = "The start date of a sprint must be before the end date.";

    /** Reported. */
    static final String NAME_LONG = "Sprint name must be shorter than 30 characters";

    /** Ours. */
    static final String NAME_MISSING = "You must specify a name for the sprint.";

    /** Measured. */
    static final String COMPLETED = "You must specify a sprint which has not been completed.";

    /** From a client's test. */
    static final String NOT_MANAGER = "You do not have permission to manage sprints on this board.";

    /** Ours. */
    static final String NOT_SCHEDULER = "You do not have permission to assign issues to sprints in this project.";

    /** Ours; that closed sprints cannot be updated is documented. */
    static final String CLOSED = "The sprint is closed and cannot be updated.";

    /** Ours; that the state is needed is measured. */
    static final String STATE_MISSING = "You must specify the state of the sprint.";

    /** Ours; that it is needed is documented. */
    static final String NO_COMPLETION = "You must specify a complete date for the sprint.";

    /** Ours. */
    static final String COMPLETION_ORDER = "The complete date of a sprint must not be before the start date.";

    /** Ours; that it is refused is documented. */
    static final String STATE_FIXED = "The state of a sprint cannot be updated.";

    /** Ours. */
    static final String BOARD_MISSING = "You must specify the board on which the sprint is created.";

    /** Ours; that it is refused is documented. */
    static final String NOT_FUTURE = "The sprint is active or completed and cannot be deleted.";

    /** Ours; that it is refused is documented. */
    static final String SYNCED = "The sprint is synced. It must be unmapped first.";

    /** Ours; that only administrators may is documented. */
    static final String SYNCED_ADMIN = "Only Jira administrators can create synced sprints or edit their dates.";

    /** Ours. */
    static final String UNMAP = "You do not have permission to unmap sprints.";

    /** Ours; that it is refused is documented. */
    static final String OFFENDING =
            "The sprint cannot be completed: these issues are complete but have incomplete" + " sub-tasks: %s.";

    /** Ours. */
    static final String DESTINATION = "The sprint for the incomplete issues does not exist or is completed.";

    /** Documented as the limit; the words are ours. */
    static final String TOO_MANY = "The operation is limited to 50 issues at once.";

    private static final int NAME_LIMIT = 30;

    private SprintTexts() {}

    /** Ours; that other changes of state are refused is documented. */
    static String transition(SprintState from, SprintState to) {
        return "The state of a sprint cannot be changed from '" + from.word() + "' to '" + to.word() + "'.";
    }

    /** Ours. */
    static String unknownState(String word) {
        return "Unknown sprint state '" + word + "'. Valid values: future, active, closed.";
    }

    static String checkedName(@Nullable String name) {
        return Names.required("name", name, NAME_LIMIT, NAME_MISSING, NAME_LONG);
    }
}
