package dev.backlot.sprint;

import org.jspecify.annotations.Nullable;

/**
 * Told within the transaction that makes, changes or deletes a sprint; of a deleted one before it goes.
 *
 * @param how what happened
 * @param sprint the sprint
 * @param before the sprint as it was, where it was changed
 */
public record SprintChanged(
        How how, Sprint sprint, @Nullable Sprint before) {

    /** What can happen to a sprint. */
    public enum How {
        /** It was made. */
        CREATED,
        /** It is another than before, in the same state. */
        UPDATED,
        /** It began. */
        STARTED,
        /** It was completed. */
        CLOSED,
        /** It is about to go. */
        DELETED
    }

    static SprintChanged of(Sprint sprint, Sprint before) {
        How how = How.UPDATED;
        if (sprint.state() != before.state()) {
            how = sprint.state() == SprintState.ACTIVE ? How.STARTED : How.CLOSED;
        }
        return new SprintChanged(how, sprint, before);
    }
}
