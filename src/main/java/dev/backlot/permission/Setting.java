package dev.backlot.permission;

import dev.backlot.user.Viewer;

/**
 * The project that a permission is asked for in.
 *
 * @param leadId the number of the user who leads the project
 * @param roles who plays which role in the project
 */
public record Setting(long leadId, Roles roles) {

    /** Tells who plays a role. */
    @FunctionalInterface
    public interface Roles {

        /** Whether that caller plays the role with this number. */
        boolean has(long roleId, Viewer viewer);
    }

    /** Tells who is bound to an issue. */
    @FunctionalInterface
    public interface People {

        /** Nobody is bound to it. */
        People NOBODY = (tie, viewer) -> false;

        /** Whether this binds that caller to the issue. */
        boolean isBound(Tie tie, Viewer viewer);
    }
}
