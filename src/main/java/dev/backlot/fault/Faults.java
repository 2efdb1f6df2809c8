package dev.backlot.fault;

import dev.backlot.kernel.Problem;
import dev.backlot.user.Users;
import dev.backlot.world.PerWorld;
import dev.backlot.world.WorldReset;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The faults of a world. They are in memory only: a server that starts has none, and a reset takes them away. */
@Service
public class Faults implements WorldReset {

    private static final int MOST = 100;

    private static final class Present {
        private final AtomicLong numbers = new AtomicLong();
        private final List<Fault> faults = new CopyOnWriteArrayList<>();
    }

    private final PerWorld<Present> present = new PerWorld<>(Present::new);
    private final Users users;
    private final Clock clock;

    Faults(Users users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    /**
     * Sets a fault, from the next request on.
     *
     * @throws Problem where the rule makes no sense, names a user who is not there, or there are too many
     */
    public Fault add(FaultRule rule) {
        FaultRules.check(rule, users);
        Present here = present.get();
        Instant now = clock.instant();
        synchronized (here) {
            if (here.faults.size() >= MOST) {
                here.faults.removeIf(fault -> !fault.isActive(now));
            }
            if (here.faults.size() >= MOST) {
                throw Problem.invalid(FaultTexts.TOO_MANY);
            }
            Fault fault = new Fault(here.numbers.incrementAndGet(), rule, now);
            here.faults.add(fault);
            return fault;
        }
    }

    /** All that are set, the oldest first, also those that act no more. */
    public List<Fault> all() {
        return List.copyOf(present.get().faults);
    }

    /**
     * One of them.
     *
     * @throws Problem where there is none
     */
    public Fault get(long id) {
        return present.get().faults.stream()
                .filter(fault -> fault.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.notFound(FaultTexts.unknown(id)));
    }

    /**
     * Takes one away, and lets go whom it holds.
     *
     * @throws Problem where there is none
     */
    public void remove(long id) {
        Fault fault = get(id);
        present.get().faults.remove(fault);
        fault.takeAway();
    }

    /** Takes all away, and lets go whom they hold. */
    public void clear() {
        List<Fault> faults = present.get().faults;
        List<Fault> gone = List.copyOf(faults);
        faults.removeAll(gone);
        gone.forEach(Fault::takeAway);
    }

    @Override
    public void worldReset() {
        clear();
    }

    /** Whether a fault may act. */
    public boolean isActive(Fault fault) {
        return fault.isActive(clock.instant());
    }

    /** Whether none is set, so that it costs nothing to ask. */
    public boolean isIdle() {
        return present.get().faults.isEmpty();
    }

    /**
     * What becomes of a request: every fault that it meets acts on it, in the order in which they were set, up to the first
     * that lets it go no further. Faults behind that one neither act nor count.
     */
    public FaultPlan plan(FaultCall call) {
        Instant now = clock.instant();
        List<Fault> acting = new ArrayList<>();
        List<Fault> learning = new ArrayList<>();
        @Nullable KeptAnswer stale = null;
        for (Fault fault : present.get().faults) {
            @Nullable KeptAnswer known = fault.known(call).orElse(null);
            if (fault.rule().effect().stale() && known == null) {
                if (fault.isActive(now) && fault.meets(call)) {
                    learning.add(fault);
                }
            } else if (fault.take(call, now)) {
                acting.add(fault);
                stale = known;
                if (stale != null || fault.rule().effect().ends()) {
                    break;
                }
            }
        }
        return acting.isEmpty() && learning.isEmpty() ? FaultPlan.NOTHING : new FaultPlan(acting, learning, stale);
    }
}
