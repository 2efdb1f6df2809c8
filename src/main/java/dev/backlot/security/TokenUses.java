package dev.backlot.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.backlot.world.PerWorld;
import dev.backlot.world.WorldReset;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down when tokens were last used. This is outside any transaction on purpose: it must not raise the world's
 * revision, which would make every request with a token void all caches.
 */
@Component
class TokenUses implements WorldReset {

    private static final Logger LOG = LoggerFactory.getLogger(TokenUses.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PerWorld<Cache<Long, Instant>> remembered = new PerWorld<>(() -> Caffeine.newBuilder()
            .maximumSize(WireDefaults.TOKEN_USES_REMEMBERED)
            .build());

    TokenUses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void worldReset() {
        remembered.get().invalidateAll();
    }

    /** Remembers that a token was used just now, to the minute. A failure to do so is no reason to refuse a request. */
    void touch(long tokenId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Cache<Long, Instant> written = remembered.get();
        Instant last = written.getIfPresent(tokenId);
        if (last != null && now.isBefore(last.plus(WireDefaults.LAST_USE_PRECISION))) {
            return;
        }
        written.put(tokenId, now);
        try {
            jdbc.sql("update personal_access_token set last_accessed_at = :now where id = :id")
                    .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                    .param("id", tokenId)
                    .update();
        } catch (DataAccessException e) {
            LOG.warn("The last use of token {} was not written", tokenId, e);
        }
    }
}
