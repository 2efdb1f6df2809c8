package dev.backlot.webhook;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * In which queues of a world something may wait, and which are being worked on. Each queue has one worker at most, so that
 * order is kept, and each webhook a few, so that a receiver that hangs holds up nobody else. What waits is in the database;
 * here are only the names of queues.
 */
final class Queues {

    /** How many things are sent to one webhook at once. */
    private static final int MOST_PER_WEBHOOK = 4;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private final Set<QueueKey> waiting = new LinkedHashSet<>();
    private final Set<QueueKey> taken = new HashSet<>();
    private final Map<Long, Integer> working = new HashMap<>();
    private boolean closed;
    private int failures;

    void offer(Collection<QueueKey> queues) {
        lock.lock();
        try {
            waiting.addAll(queues);
        } finally {
            lock.unlock();
        }
    }

    /** Takes the next queue that somebody may work on now. */
    Optional<QueueKey> take() {
        lock.lock();
        try {
            if (closed) {
                return Optional.empty();
            }
            Optional<QueueKey> next = waiting.stream()
                    .filter(queue -> !taken.contains(queue))
                    .filter(queue -> working.getOrDefault(queue.webhookId(), 0) < MOST_PER_WEBHOOK)
                    .findFirst();
            next.ifPresent(queue -> {
                waiting.remove(queue);
                taken.add(queue);
                working.merge(queue.webhookId(), 1, Integer::sum);
            });
            return next;
        } finally {
            lock.unlock();
        }
    }

    /** Lets go of the worker of a queue, which stays taken: its turn comes later. */
    void park(QueueKey queue) {
        lock.lock();
        try {
            working.computeIfPresent(queue.webhookId(), (id, count) -> count > 1 ? count - 1 : null);
            something.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Lets a queue that was parked be taken again. */
    void unpark(QueueKey queue) {
        lock.lock();
        try {
            taken.remove(queue);
            waiting.add(queue);
        } finally {
            lock.unlock();
        }
    }

    /** Lets go of a queue in which nothing waits any more. */
    void finish(QueueKey queue) {
        lock.lock();
        try {
            park(queue);
            taken.remove(queue);
        } finally {
            lock.unlock();
        }
    }

    /** From now on nothing more is taken. */
    void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    /** Notes whether the database could be asked; how often in a row it could not. */
    int failures(boolean failed) {
        lock.lock();
        try {
            failures = failed ? failures + 1 : 0;
            return failures;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something is so; looks whenever something has happened. */
    boolean await(BooleanSupplier condition, long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (!condition.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = something.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** A second in the units of {@link #await}. */
    static long nanos(long seconds) {
        return TimeUnit.SECONDS.toNanos(seconds);
    }
}
