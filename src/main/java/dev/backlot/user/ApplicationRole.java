package dev.backlot.user;

import java.util.List;

/**
 * An application, and the groups whose members may use it.
 *
 * @param key the key of the application
 * @param name its name
 * @param groups the groups whose members may use it
 * @param defaultGroups those of them that new users are put into
 */
public record ApplicationRole(String key, String name, List<String> groups, List<String> defaultGroups) {

    /** Copies the groups. */
    public ApplicationRole {
        groups = List.copyOf(groups);
        defaultGroups = List.copyOf(defaultGroups);
    }

    /** Changes with the groups, so that a client can tell whether somebody else was quicker. */
    public String version() {
        return Integer.toHexString(List.of(groups, defaultGroups).hashCode());
    }
}
