package dev.backlot.report;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The part that an issue played in a sprint.
 *
 * @param life the issue
 * @param outcome what became of it
 * @param added whether it came after the start
 * @param initial what it was estimated at when the sprint began, or when it came
 * @param current what it was estimated at when the sprint ended, or is now
 */
record SprintPart(IssueLife life, Outcome outcome, boolean added, OptionalDouble initial, OptionalDouble current) {

    /** The part of an issue; nothing where it was in the sprint neither at the start nor later. */
    static Optional<SprintPart> of(IssueLife life, Period period, Progress progress) {
        boolean committed = life.isIn(period.sprintId(), period.start());
        Optional<Instant> entered = committed ? Optional.of(period.start()) : entered(life, period);
        return entered.map(moment -> new SprintPart(
                life,
                outcome(life, period, progress),
                !committed,
                life.estimates().at(moment),
                life.estimates().at(period.until())));
    }

    private static Optional<Instant> entered(IssueLife life, Period period) {
        return life.moments(period.until()).stream()
                .filter(moment -> moment.isAfter(period.start()) && life.isIn(period.sprintId(), moment))
                .findFirst();
    }

    private static Outcome outcome(IssueLife life, Period period, Progress progress) {
        if (!life.isIn(period.sprintId(), period.until())) {
            return Outcome.PUNTED;
        }
        if (!progress.isDone(life.statuses().at(period.until()))) {
            return Outcome.NOT_COMPLETED;
        }
        Instant finished = finished(life, period, progress);
        boolean here = !finished.isBefore(period.start()) && life.isIn(period.sprintId(), finished);
        return here ? Outcome.COMPLETED : Outcome.COMPLETED_ELSEWHERE;
    }

    /** When it became done for the last time; reopening makes what was before not count. */
    private static Instant finished(IssueLife life, Period period, Progress progress) {
        Instant finished = life.created();
        boolean done = progress.isDone(life.statuses().first());
        for (Timeline.Step<Long> step : life.statuses().steps()) {
            if (step.at().isAfter(period.until())) {
                break;
            }
            boolean now = progress.isDone(step.value());
            if (now && !done) {
                finished = step.at();
            }
            done = now;
        }
        return finished;
    }
}
