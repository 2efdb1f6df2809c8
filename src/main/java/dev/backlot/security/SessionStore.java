package dev.backlot.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.backlot.BacklotProperties;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The sessions there are, in memory. Jira begins one with every request that brings a password and no cookie, and most
 * clients throw that cookie away; so such a session is only offered: it is one of a few, short-lived, until its cookie comes
 * back. However many requests come, they cost no memory.
 */
@Component
class SessionStore {

    private final Cache<String, Session> used;
    private final OfferedSessions offered;

    SessionStore(BacklotProperties properties, Clock clock) {
        Ticker time = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        used = Caffeine.newBuilder()
                .ticker(time)
                .expireAfterAccess(properties.login().sessionTimeout())
                .maximumSize(WireDefaults.SESSIONS)
                .build();
        offered = new OfferedSessions(clock);
    }

    /** Begins a session that somebody asked for. */
    Session begin(Account account) {
        Session session = new Session(account);
        used.put(session.id(), session);
        return session;
    }

    /** Begins a session that nobody asked for. */
    Session offer(Account account) {
        Session session = new Session(account);
        offered.add(session);
        return session;
    }

    /** The session with this id, which goes on from now. */
    Optional<Session> find(String id) {
        Session known = used.getIfPresent(id);
        return Optional.ofNullable(known == null ? accept(id) : known);
    }

    // First the offered ones: what is accepted meanwhile is then among the used ones, or is nowhere.
    void end(String id) {
        offered.remove(id);
        used.invalidate(id);
    }

    void endAll(long userId) {
        offered.removeAll(userId);
        used.asMap().values().removeIf(session -> session.userId() == userId);
    }

    /** How many sessions there are, after what is too much was thrown away. */
    long size() {
        used.cleanUp();
        return used.estimatedSize() + offered.size();
    }

    private @Nullable Session accept(String id) {
        if (offered.find(id) == null) {
            return used.getIfPresent(id);
        }
        Session accepted = used.get(id, offered::find);
        offered.remove(id);
        return accepted;
    }
}
