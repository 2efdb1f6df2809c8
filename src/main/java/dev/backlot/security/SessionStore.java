package dev.backlot.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.backlot.BacklotProperties;
import dev.backlot.world.PerWorld;
import dev.backlot.world.WorldReset;
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
class SessionStore implements WorldReset {

    private final PerWorld<Cache<String, Session>> used;
    private final PerWorld<OfferedSessions> offered;

    SessionStore(BacklotProperties properties, Clock clock) {
        Ticker time = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        used = new PerWorld<>(() -> Caffeine.newBuilder()
                .ticker(time)
                .expireAfterAccess(properties.login().sessionTimeout())
                .maximumSize(WireDefaults.SESSIONS)
                .build());
        offered = new PerWorld<>(() -> new OfferedSessions(clock));
    }

    @Override
    public void worldReset() {
        offered.get().removeAll();
        used.get().invalidateAll();
    }

    /** Begins a session that somebody asked for. */
    Session begin(Account account) {
        Session session = new Session(account);
        used.get().put(session.id(), session);
        return session;
    }

    /** Begins a session that nobody asked for. */
    Session offer(Account account) {
        Session session = new Session(account);
        offered.get().add(session);
        return session;
    }

    /** The session with this id, which goes on from now. */
    Optional<Session> find(String id) {
        Session known = used.get().getIfPresent(id);
        return Optional.ofNullable(known == null ? accept(id) : known);
    }

    // First the offered ones: what is accepted meanwhile is then among the used ones, or is nowhere.
    void end(String id) {
        offered.get().remove(id);
        used.get().invalidate(id);
    }

    void endAll(long userId) {
        offered.get().removeAll(userId);
        used.get().asMap().values().removeIf(session -> session.userId() == userId);
    }

    /** How many sessions there are, after what is too much was thrown away. */
    long size() {
        used.get().cleanUp();
        return used.get().estimatedSize() + offered.get().size();
    }

    private @Nullable Session accept(String id) {
        if (offered.get().find(id) == null) {
            return used.get().getIfPresent(id);
        }
        Session accepted = used.get().get(id, offered.get()::find);
        offered.get().remove(id);
        return accepted;
    }
}
