package dev.backlot.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a user logged in.
 *
 * @param failedLoginCount how often the password was wrong, ever
 * @param loginCount how often a session began
 * @param lastFailedLoginTime when the password was last wrong, null for never
 * @param previousLoginTime when the session before the last one began, null for never
 */
public record LoginInfo(
        long failedLoginCount,
        long loginCount,
        @Nullable Instant lastFailedLoginTime,
        @Nullable Instant previousLoginTime) {

    static final LoginInfo NEVER = new LoginInfo(0, 0, null, null);
}
