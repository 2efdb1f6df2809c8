package dev.backlot.link;

/**
 * Told within the transaction that makes or deletes a link; of a deleted one before it goes.
 *
 * @param how what happened
 * @param link the link
 */
public record IssueLinkChanged(How how, IssueLink link) {

    /** What can happen to a link. */
    public enum How {
        /** It was made. */
        CREATED,
        /** It is about to go. */
        DELETED
    }
}
