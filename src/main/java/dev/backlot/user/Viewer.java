package dev.backlot.user;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param userId the user's number, null for an anonymous caller
 * @param name the login name, {@code anonymous} for an anonymous caller
 * @param groups the names of the user's groups
 * @param administrator whether the user is a Jira administrator
 * @param timeZone the zone in which the user writes dates
 */
public record Viewer(
        @Nullable Long userId, String name, Set<String> groups, boolean administrator, ZoneId timeZone) {

    private static final Viewer ANONYMOUS = new Viewer(null, "anonymous", Set.of(), false, ZoneOffset.UTC);

    /** Copies the groups. */
    public Viewer {
        groups = Set.copyOf(groups);
    }

    /** The caller who did not log in. */
    public static Viewer anonymous() {
        return ANONYMOUS;
    }

    /** Whether nobody is logged in. */
    public boolean isAnonymous() {
        return userId == null;
    }

    /** Whether this caller is that user. */
    public boolean is(@Nullable Long otherUserId) {
        return userId != null && userId.equals(otherUserId);
    }
}
