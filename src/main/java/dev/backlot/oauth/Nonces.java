package dev.backlot.oauth;

import dev.backlot.kernel.Secrets;
import dev.backlot.world.PerWorld;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets each signed request pass once. An application's nonces are remembered as long as their time is accepted; where there
 * are too many, the oldest are forgotten and their time is not accepted any more, so that none passes twice.
 */
@Component
class Nonces {

    private static final int MOST = 50_000;

    private static final class OfClient {
        private final TreeMap<Long, Set<String>> byTime = new TreeMap<>();
        private int count;
        private long refusedUpTo = Long.MIN_VALUE;
    }

    private final PerWorld<Map<Long, OfClient>> clients = new PerWorld<>(ConcurrentHashMap::new);
    private final Clock clock;
    private final int most;

    @Autowired
    Nonces(Clock clock) {
        this(clock, MOST);
    }

    Nonces(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /**
     * Remembers that a request came.
     *
     * @param time what it says it is, seconds since 1970
     * @throws OAuthProblem where it came before, or its time is not accepted
     */
    void use(long clientId, long time, String nonce) {
        Instant now = clock.instant();
        OfClient own = clients.get().computeIfAbsent(clientId, id -> new OfClient());
        synchronized (own) {
            forget(own, now);
            requireTime(time, now, own.refusedUpTo);
            if (!own.byTime.computeIfAbsent(time, any -> new HashSet<>()).add(Secrets.hash(nonce))) {
                throw OAuthProblem.of("nonce_used");
            }
            own.count++;
        }
    }

    /**
     * Refuses a time that is too far from ours.
     *
     * @throws OAuthProblem then, with the times that are accepted
     */
    void requireTime(long time) {
        requireTime(time, clock.instant(), Long.MIN_VALUE);
    }

    private static void requireTime(long time, Instant now, long refusedUpTo) {
        long earliest = Math.max(now.minus(OAuth1Lifetimes.WINDOW).getEpochSecond(), refusedUpTo + 1);
        long latest = now.plus(OAuth1Lifetimes.WINDOW).getEpochSecond();
        if (time < earliest || time > latest) {
            throw OAuthProblem.of("timestamp_refused", "oauth_acceptable_timestamps", earliest + "-" + latest);
        }
    }

    private void forget(OfClient own, Instant now) {
        long earliest = now.minus(OAuth1Lifetimes.WINDOW).getEpochSecond();
        while (!own.byTime.isEmpty() && (own.byTime.firstKey() < earliest || own.count >= most)) {
            Map.Entry<Long, Set<String>> oldest = own.byTime.pollFirstEntry();
            own.count -= oldest.getValue().size();
            if (oldest.getKey() >= earliest) {
                own.refusedUpTo = oldest.getKey();
            }
        }
    }
}
