package dev.backlot.api.document;

import dev.backlot.user.ApplicationRole;
import java.util.List;

/** An application and who may use it; form of the document, numbers of a licence without limits. */
public record ApplicationRoleBean(
        String key,
        List<String> groups,
        String name,
        List<String> defaultGroups,
        boolean selectedByDefault,
        boolean defined,
        int numberOfSeats,
        int remainingSeats,
        int userCount,
        String userCountDescription,
        boolean hasUnlimitedSeats,
        boolean platform) {

    private static final int UNLIMITED = -1;

    /** The bean of a role that so many users have. */
    public static ApplicationRoleBean of(ApplicationRole role, int users) {
        return new ApplicationRoleBean(
                role.key(),
                role.groups(),
                role.name(),
                role.defaultGroups(),
                true,
                true,
                UNLIMITED,
                UNLIMITED,
                users,
                users + (users == 1 ? " user" : " users"),
                true,
                false);
    }
}
