package dev.backlot.security;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How often users began a session, since the server started. */
@Component
class LoginCounts {

    private static final LoginInfo NEVER = new LoginInfo(0, 0, null, null, null);

    private final Map<Long, LoginInfo> byUser = new ConcurrentHashMap<>();
    private final Clock clock;

    LoginCounts(Clock clock) {
        this.clock = clock;
    }

    LoginInfo of(@Nullable Long userId) {
        return userId == null ? NEVER : byUser.getOrDefault(userId, NEVER);
    }

    void succeeded(long userId) {
        Instant now = clock.instant();
        byUser.merge(userId, NEVER.login(now), (known, first) -> known.login(now));
    }

    void failed(long userId) {
        Instant now = clock.instant();
        byUser.merge(userId, NEVER.failure(now), (known, first) -> known.failure(now));
    }
}
