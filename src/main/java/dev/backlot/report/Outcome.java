package dev.backlot.report;

/** What became of an issue in a sprint. */
public enum Outcome {
    /** Finished while it was in the sprint. */
    COMPLETED,
    /** In the sprint to its end, or until now, and not finished. */
    NOT_COMPLETED,
    /** Taken out of the sprint. */
    PUNTED,
    /** In the sprint to its end, but finished before the sprint began or before the issue came into it. */
    COMPLETED_ELSEWHERE
}
