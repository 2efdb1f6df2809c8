package dev.backlot.board;

/**
 * Told within the transaction that makes, changes or deletes a board; of a deleted one before it goes.
 *
 * @param how what happened
 * @param board the board
 */
public record BoardChanged(How how, Board board) {

    /** What can happen to a board. */
    public enum How {
        /** It was made. */
        CREATED,
        /** It has another name. */
        UPDATED,
        /** It is configured differently. */
        CONFIGURED,
        /** It is about to go. */
        DELETED
    }
}
