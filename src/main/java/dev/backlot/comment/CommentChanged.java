package dev.backlot.comment;

/**
 * Told within the transaction that makes, changes or deletes a comment; of a deleted one before it goes. The comments of
 * a deleted issue are not told of one by one.
 *
 * @param how what happened
 * @param comment the comment
 */
public record CommentChanged(How how, Comment comment) {

    /** What can happen to a comment. */
    public enum How {
        /** It was made. */
        CREATED,
        /** It is another than before. */
        UPDATED,
        /** It is about to go. */
        DELETED
    }
}
