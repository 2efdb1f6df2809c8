package dev.backlot.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What changed in an issue at a moment, as far as the burndown of a sprint shows it.
 *
 * @param at when
 * @param key the issue
 * @param added whether it came into the sprint or left it, null for neither
 * @param column what it means that the status changed, null where it means nothing
 * @param estimate how the estimate changed, null where it did not; the making of an issue always tells it
 */
public record BurndownChange(
        Instant at,
        String key,
        @Nullable Boolean added,
        @Nullable ColumnChange column,
        @Nullable EstimateChange estimate) {

    /**
     * A step on the board.
     *
     * @param notDone whether it now is in a column that is not the last, null where that did not change
     * @param done whether it now is done, null where that did not change
     * @param statusId the number of its status
     */
    public record ColumnChange(
            @Nullable Boolean notDone, @Nullable Boolean done, long statusId) {}

    /**
     * Another estimate.
     *
     * @param before the one before
     * @param after the one from now on
     */
    public record EstimateChange(OptionalDouble before, OptionalDouble after) {}

    private record State(boolean in, boolean open, boolean done, OptionalDouble estimate) {

        private static final State NONE = new State(false, false, false, OptionalDouble.empty());

        static State of(IssueLife life, Instant at, long sprintId, Progress progress) {
            long status = life.statuses().at(at);
            return new State(
                    life.isIn(sprintId, at),
                    progress.isOpen(status),
                    progress.isDone(status),
                    life.estimates().at(at));
        }
    }

    /** All changes of an issue until the end of the period; none where it never was in the sprint. */
    static List<BurndownChange> of(IssueLife life, Period period, Progress progress) {
        List<BurndownChange> changes = new ArrayList<>();
        State before = State.NONE;
        for (Instant at : life.moments(period.until())) {
            State now = State.of(life, at, period.sprintId(), progress);
            boolean first = at.equals(life.created());
            if (first || !now.equals(before)) {
                changes.add(new BurndownChange(
                        at,
                        life.key(),
                        turned(before.in, now.in),
                        column(before, now, life.statuses().at(at)),
                        first || !now.estimate.equals(before.estimate)
                                ? new EstimateChange(before.estimate, now.estimate)
                                : null));
            }
            before = now;
        }
        return changes.stream().anyMatch(change -> change.added != null) ? changes : List.of();
    }

    private static @Nullable ColumnChange column(State before, State now, long statusId) {
        Boolean open = turned(before.open, now.open);
        Boolean done = turned(before.done, now.done);
        return open == null && done == null ? null : new ColumnChange(open, done, statusId);
    }

    private static @Nullable Boolean turned(boolean before, boolean now) {
        return before == now ? null : Boolean.valueOf(now);
    }
}
