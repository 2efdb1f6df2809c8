package dev.backlot.permission;

import dev.backlot.user.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Where a permission is asked for: a project, and an issue in it where there is one at hand. Without an issue nobody is its
 * reporter or assignee.
 *
 * @param leadId the number of the user who leads the project
 * @param roles who plays which role in the project
 * @param issue the people of the issue, null where the project as a whole is meant
 */
public record Setting(long leadId, Roles roles, @Nullable People issue) {

    /** Tells who plays a role. */
    @FunctionalInterface
    public interface Roles {

        /** Whether that caller plays the role with this number. */
        boolean has(long roleId, Viewer viewer);
    }

    /**
     * The people of an issue.
     *
     * @param reporterId who reported it
     * @param assigneeId who works on it
     */
    public record People(
            @Nullable Long reporterId, @Nullable Long assigneeId) {}
}
