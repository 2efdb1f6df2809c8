package dev.backlot.user;

import dev.backlot.kernel.Problem;
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
public record Viewer(@Nullable Long userId, String name, Set<String> groups, boolean administrator, ZoneId timeZone) {

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

    /** The same user as an application is let act for them: no administrator unless the scope includes administration. */
    public Viewer within(Scope scope) {
        return administrator && !scope.includes(Scope.ADMIN) ? new Viewer(userId, name, groups, false, timeZone) : this;
    }

    /** What to answer where this caller lacks a permission: log in first, or no. */
    public Problem refusal(String message) {
        return isAnonymous() ? Problem.unauthenticated() : Problem.forbidden(message);
    }

    /**
     * Refuses where nobody is logged in.
     *
     * @throws Problem that asks the caller to log in
     */
    public void requireLogin() {
        if (isAnonymous()) {
            throw Problem.unauthenticated();
        }
    }

    /**
     * Refuses where this caller is no Jira administrator.
     *
     * @throws Problem with that text, or one that asks the caller to log in
     */
    public void requireAdministrator(String message) {
        if (!administrator) {
            throw refusal(message);
        }
    }

    /** What to answer where this caller does not see a thing: log in first, or that there is none. */
    public Problem hidden(Problem none) {
        return isAnonymous() ? Problem.unauthenticated() : none;
    }
}
