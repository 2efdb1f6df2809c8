package dev.backlot.worklog;

/**
 * Told within the transaction that makes, changes or deletes a worklog; of a deleted one before it goes. The worklogs of
 * a deleted issue are not told of one by one.
 *
 * @param how what happened
 * @param worklog the worklog
 */
public record WorklogChanged(How how, Worklog worklog) {

    /** What can happen to a worklog. */
    public enum How {
        /** It was made. */
        CREATED,
        /** It is another than before. */
        UPDATED,
        /** It is about to go. */
        DELETED
    }
}
