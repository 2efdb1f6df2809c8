package dev.backlot.throttle;

import dev.backlot.user.Viewer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request, as far as limits look at it.
 *
 * @param viewer who makes it
 * @param path where it goes, without the server's own prefix
 * @param address where it comes from
 * @param client the OAuth client that makes it for the user, null for none
 * @param fromPages whether Jira's own pages make it
 */
public record Call(
        Viewer viewer,
        String path,
        String address,
        @Nullable String client,
        boolean fromPages) {

    /** No address is longer; what a proxy's header names may be, and would be kept in memory. */
    private static final int LONGEST_ADDRESS = 64;

    /** Shortens what cannot be an address. */
    public Call {
        address = address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
    }

    /** The login name in lower case. */
    String userName() {
        return viewer.name().toLowerCase(Locale.ROOT);
    }

    /** Whose bucket it takes from: a user's, or that of an address where nobody is logged in. */
    String caller() {
        return viewer.isAnonymous() ? "address " + address : "user " + viewer.userId();
    }
}
