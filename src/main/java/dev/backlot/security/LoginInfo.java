package dev.backlot.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a user logged in.
 *
 * @param failedLoginCount how often the password was wrong
 * @param loginCount how often it was right
 * @param lastFailedLoginTime when it was last wrong, null for never
 * @param lastLoginTime when it was last right, null for never
 * @param previousLoginTime when it was right the time before, null for never
 */
public record LoginInfo(
        long failedLoginCount,
        long loginCount,
        @Nullable Instant lastFailedLoginTime,
        @Nullable Instant lastLoginTime,
        @Nullable Instant previousLoginTime) {

    LoginInfo login(Instant now) {
        return new LoginInfo(failedLoginCount, loginCount + 1, lastFailedLoginTime, now, lastLoginTime);
    }

    LoginInfo failure(Instant now) {
        return new LoginInfo(failedLoginCount + 1, loginCount, now, lastLoginTime, previousLoginTime);
    }
}
