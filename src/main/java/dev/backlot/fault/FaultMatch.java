package dev.backlot.fault;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.AntPathMatcher;

/**
 * Which requests meet a fault.
 *
 * @param method their method, null for any
 * @param path a pattern of their path, null for any; {@code *} is anything within a part, {@code **} any number of parts
 * @param user the login name of whoever makes them, {@code anonymous} for nobody who logged in, null for any
 */
public record FaultMatch(
        @Nullable String method,
        @Nullable String path,
        @Nullable String user) {

    private static final AntPathMatcher PATTERNS = new AntPathMatcher();

    /** Puts method and name into the case in which they are compared. */
    public FaultMatch {
        method = method == null ? null : method.toUpperCase(Locale.ROOT);
        user = user == null ? null : user.toLowerCase(Locale.ROOT);
    }

    boolean meets(FaultCall call) {
        return (method == null || method.equals(call.method()))
                && (user == null || user.equals(call.user()))
                && (path == null || PATTERNS.match(path, call.path()));
    }
}
