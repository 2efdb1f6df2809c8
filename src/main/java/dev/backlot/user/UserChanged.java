package dev.backlot.user;

/**
 * Told within the transaction that makes, changes or deletes a user; of a deleted one before it goes. Passwords and groups
 * are no matter of it.
 *
 * @param how what happened
 * @param user the user
 */
public record UserChanged(How how, User user) {

    /** What can happen to a user. */
    public enum How {
        /** Somebody made one. */
        CREATED,
        /** The user is another than before. */
        UPDATED,
        /** The user is about to go. */
        DELETED
    }
}
