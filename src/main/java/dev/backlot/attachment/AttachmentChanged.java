package dev.backlot.attachment;

/**
 * Told within the transaction that makes or deletes an attachment; of a deleted one before it goes. Those of a deleted issue
 * are not told of one by one.
 *
 * @param how what happened
 * @param attachment the attachment
 */
public record AttachmentChanged(How how, Attachment attachment) {

    /** What can happen to an attachment. */
    public enum How {
        /** It was made. */
        CREATED,
        /** It is about to go. */
        DELETED
    }
}
