package dev.backlot.security;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that nobody asked for, until their cookies come back: the latest ones, for some minutes. Each request with a
 * password may add one, so they go round in a ring, which costs a tenth of what a cache does.
 */
final class OfferedSessions {

    private record Offer(Session session, long until) {}

    private final AtomicReferenceArray<@Nullable Offer> ring =
            new AtomicReferenceArray<>(WireDefaults.OFFERED_SESSIONS);
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, Offer> byId = new ConcurrentHashMap<>();
    private final Clock clock;

    OfferedSessions(Clock clock) {
        this.clock = clock;
    }

    void add(Session session) {
        Offer offer = new Offer(session, clock.millis() + WireDefaults.OFFERED_SESSION_KEPT.toMillis());
        byId.put(session.id(), offer);
        Offer last = ring.getAndSet(Math.floorMod(next.getAndIncrement(), ring.length()), offer);
        if (last != null) {
            byId.remove(last.session.id(), last);
        }
    }

    @Nullable
    Session find(String id) {
        Offer offer = byId.get(id);
        return offer == null || clock.millis() >= offer.until ? null : offer.session;
    }

    void remove(String id) {
        byId.remove(id);
    }

    void removeAll(long userId) {
        byId.values().removeIf(offer -> offer.session.userId() == userId);
    }

    void removeAll() {
        byId.clear();
    }

    int size() {
        return byId.size();
    }
}
