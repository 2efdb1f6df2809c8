package dev.backlot.project;

/**
 * Told within the transaction that makes, changes or deletes a project; of a deleted one before it goes.
 *
 * @param how what happened
 * @param project the project
 */
public record ProjectChanged(How how, Project project) {

    /** What can happen to a project. */
    public enum How {
        /** It was made. */
        CREATED,
        /** It is another than before. */
        UPDATED,
        /** It was put away. */
        ARCHIVED,
        /** It was brought back. */
        RESTORED,
        /** It is about to go, with everything in it. */
        DELETED
    }
}
