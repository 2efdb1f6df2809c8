package dev.backlot.api.auth;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Dates;
import dev.backlot.security.LoginInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often a user logged in; a time that never was is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LoginInfoBean(
        long failedLoginCount,
        long loginCount,
        @Nullable String lastFailedLoginTime,
        @Nullable String previousLoginTime) {

    static LoginInfoBean of(LoginInfo info, Dates dates) {
        return new LoginInfoBean(
                info.failedLoginCount(),
                info.loginCount(),
                text(info.lastFailedLoginTime(), dates),
                text(info.previousLoginTime(), dates));
    }

    private static @Nullable String text(@Nullable Instant moment, Dates dates) {
        return moment == null ? null : dates.platform(moment);
    }
}
