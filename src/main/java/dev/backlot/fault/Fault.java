package dev.backlot.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A fault that is set, with what became of it so far. Any number of threads may use it. */
public final class Fault {

    /** What every byte that is garbled has changed, so that no text stays one. */
    private static final int HIGH_BIT = 0x80;

    private static final int GARBLED_OF = 16;

    private final long id;
    private final FaultRule rule;
    private final @Nullable Instant end;
    private final Random chance;
    private final Random latencies;
    private final CountDownLatch gone = new CountDownLatch(1);
    private final KeptAnswers kept = new KeptAnswers();
    private long met;
    private long acted;

    Fault(long id, FaultRule rule, Instant now) {
        this.id = id;
        this.rule = rule;
        Duration lasting = rule.quota().lasting();
        this.end = lasting == null ? null : now.plus(lasting);
        this.chance = new Random(rule.quota().seed());
        this.latencies = new Random(rule.quota().seed());
    }

    /** Its number, which no other fault gets. */
    public long id() {
        return id;
    }

    /** What it is. */
    public FaultRule rule() {
        return rule;
    }

    /** How many requests met it while it was on. */
    public synchronized long met() {
        return met;
    }

    /** How many of those it acted on. */
    public synchronized long acted() {
        return acted;
    }

    /** How many it will act on yet; nothing where nobody counts. */
    public synchronized Optional<Long> left() {
        return Optional.ofNullable(rule.quota().times()).map(times -> times - acted);
    }

    /** Until when it acts; nothing where that is open. */
    public Optional<Instant> end() {
        return Optional.ofNullable(end);
    }

    /** Whether it may still act. */
    public synchronized boolean isActive(Instant now) {
        Long times = rule.quota().times();
        return gone.getCount() > 0 && (times == null || acted < times) && (end == null || now.isBefore(end));
    }

    /** Whether it acts on a request; that is counted. */
    synchronized boolean take(FaultCall call, Instant now) {
        if (!isActive(now) || !meets(call)) {
            return false;
        }
        met++;
        boolean acts = chance.nextDouble() < rule.quota().probability();
        acted += acts ? 1 : 0;
        return acts;
    }

    boolean meets(FaultCall call) {
        return rule.match().meets(call) && rule.effect().concerns(call);
    }

    /** The answer that it gave to the same request of the same caller before. */
    Optional<KeptAnswer> known(FaultCall call) {
        return Optional.ofNullable(kept.find(call));
    }

    /** Remembers what was answered, unless something is known already. */
    public void learn(FaultCall call, KeptAnswer answer) {
        kept.keep(call, answer);
    }

    /** How long the next request is held. */
    public Duration nextLatency() {
        Latency latency = rule.effect().latency();
        synchronized (latencies) {
            return latency == null ? Duration.ZERO : latency.next(latencies);
        }
    }

    /**
     * Holds the calling thread, until the time is over or the fault is taken away.
     *
     * @return whether the fault is still there
     * @throws InterruptedException where the server stops
     */
    public boolean pause(Duration time) throws InterruptedException {
        return !gone.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Changes the first byte and about each sixteenth of the others, the same ones for the same seed. */
    public byte[] garbled(byte[] body) {
        Random random = new Random(rule.quota().seed());
        byte[] changed = body.clone();
        for (int index = 0; index < changed.length; index++) {
            if (index == 0 || random.nextInt(GARBLED_OF) == 0) {
                changed[index] ^= (byte) (HIGH_BIT | random.nextInt(HIGH_BIT));
            }
        }
        return changed;
    }

    /** From now on it holds nobody and acts no more. */
    void takeAway() {
        gone.countDown();
    }
}
