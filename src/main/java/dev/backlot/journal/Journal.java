package dev.backlot.journal;

import dev.backlot.kernel.Problem;
import dev.backlot.world.PerWorld;
import dev.backlot.world.WorldReset;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** The last requests to a world with their answers, as many as fit. They are in memory only, and a reset forgets them. */
@Service
public class Journal implements WorldReset {

    private static final class Pages {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition added = lock.newCondition();
        private final Deque<JournalEntry> entries = new ArrayDeque<>();
        private long last;
        private long bytes;
    }

    private final PerWorld<Pages> pages = new PerWorld<>(Pages::new);
    private final int size;
    private final long memory;

    Journal(JournalProperties properties) {
        this.size = properties.size();
        this.memory = properties.memory().toBytes();
    }

    /** Whether anything is kept. */
    public boolean isOn() {
        return size > 0;
    }

    /**
     * Keeps requests with their answers for the present thread's world, wherever it is used then, and forgets the oldest
     * where there is no room.
     */
    public Consumer<Exchange> writer() {
        Pages here = pages.get();
        return exchange -> add(here, exchange);
    }

    private void add(Pages here, Exchange exchange) {
        long weight = exchange.weight();
        here.lock.lock();
        try {
            here.last++;
            here.entries.addLast(new JournalEntry(here.last, exchange));
            here.bytes += weight;
            while (here.entries.size() > size || (here.bytes > memory && here.entries.size() > 1)) {
                here.bytes -= here.entries.removeFirst().exchange().weight();
            }
            here.added.signalAll();
        } finally {
            here.lock.unlock();
        }
    }

    /** The requests that meet a query, the oldest first, without secrets. */
    public List<JournalEntry> find(JournalQuery query) {
        Pages here = pages.get();
        here.lock.lock();
        try {
            return met(here, query);
        } finally {
            here.lock.unlock();
        }
    }

    /**
     * One of them.
     *
     * @throws Problem where it is not, or no longer, there
     */
    public JournalEntry get(long id) {
        return find(new JournalQuery(null, null, null, null, null, id - 1)).stream()
                .findFirst()
                .filter(entry -> entry.id() == id)
                .orElseThrow(() -> Problem.notFound(JournalTexts.unknown(id)));
    }

    /**
     * Waits until so many requests have come that meet a query, those counted that are there already.
     *
     * @return those that meet it, the oldest first; fewer than wanted where they did not come in time
     * @throws Problem where nothing is kept
     * @throws InterruptedException where the server stops
     */
    public List<JournalEntry> await(JournalQuery query, int count, Duration timeout) throws InterruptedException {
        if (!isOn()) {
            throw Problem.invalid(JournalTexts.OFF);
        }
        Pages here = pages.get();
        long left = timeout.toNanos();
        here.lock.lockInterruptibly();
        try {
            List<JournalEntry> met = met(here, query);
            while (met.size() < count && left > 0) {
                left = here.added.awaitNanos(left);
                met = met(here, query);
            }
            return met;
        } finally {
            here.lock.unlock();
        }
    }

    /** Forgets everything; numbers go on. */
    public void clear() {
        Pages here = pages.get();
        here.lock.lock();
        try {
            here.entries.clear();
            here.bytes = 0;
        } finally {
            here.lock.unlock();
        }
    }

    @Override
    public void worldReset() {
        clear();
    }

    private static List<JournalEntry> met(Pages here, JournalQuery query) {
        List<JournalEntry> met = new ArrayList<>();
        for (JournalEntry entry : here.entries) {
            if (query.meets(entry)) {
                met.add(new JournalEntry(entry.id(), entry.exchange().masked()));
            }
        }
        return met;
    }
}
