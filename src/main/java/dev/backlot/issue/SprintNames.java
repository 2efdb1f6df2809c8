package dev.backlot.issue;

/** Tells what sprints are called, for the history of issues; sprints themselves are none of this module's business. */
@FunctionalInterface
public interface SprintNames {

    /** The name of the sprint with this number. */
    String nameOf(long sprintId);
}
