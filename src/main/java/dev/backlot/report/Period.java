package dev.backlot.report;

import dev.backlot.sprint.Sprint;
import java.time.Instant;

/**
 * The time that a report on a sprint is about.
 *
 * @param sprintId the number of the sprint
 * @param start when it began: what was in it by then was committed to
 * @param until when it was completed, or now
 */
record Period(long sprintId, Instant start, Instant until) {

    /** A sprint that was completed before the day that it was to begin has no time of its own. */
    Period {
        start = start.isAfter(until) ? until : start;
    }

    /** The start date counts, whenever the sprint was really started: Jira's charts begin with it. */
    static Period of(Sprint sprint, Instant now) {
        Instant completed = sprint.completeDate();
        Instant begun = sprint.startDate() == null ? sprint.activatedDate() : sprint.startDate();
        return new Period(sprint.id(), begun == null ? Instant.EPOCH : begun, completed == null ? now : completed);
    }
}
