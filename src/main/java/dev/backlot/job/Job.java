package dev.backlot.job;

import dev.backlot.kernel.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One long work, and how far it is. Safe to use from any thread. */
public final class Job {

    /** What becomes of a job. */
    public enum State {
        /** It goes on. */
        RUNNING,
        /** It did what it was to do. */
        DONE,
        /** Something went wrong. */
        FAILED,
        /** Somebody stopped it. */
        STOPPED;

        /** The state as clients see it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A part of the work.
     *
     * @param total how much there is to do, null where nobody knows
     * @param unit of what
     * @param done how much of it is done
     */
    private record Stretch(@Nullable Long total, @Nullable String unit, AtomicLong done) {}

    private final long id;
    private final String kind;
    private final Instant started;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Object gate = new Object();
    private @Nullable Thread waiting;
    private volatile @Nullable Thread worker;
    private volatile boolean stopped;
    private volatile State state = State.RUNNING;
    private volatile Stretch stretch = new Stretch(null, null, new AtomicLong());
    private volatile @Nullable String message;
    private volatile @Nullable Instant ended;

    Job(long id, String kind, Instant started) {
        this.id = id;
        this.kind = kind;
        this.started = started;
    }

    /** Its number in its world. */
    public long id() {
        return id;
    }

    /** What kind of work it is, such as {@code seed}. */
    public String kind() {
        return kind;
    }

    /** What has become of it. */
    public State state() {
        return state;
    }

    /** When it began, by the time of day. */
    public Instant started() {
        return started;
    }

    /** When it ended, by the time of day; null while it is running. */
    public @Nullable Instant ended() {
        return ended;
    }

    /** How much of the present stretch is done. */
    public long done() {
        return stretch.done.get();
    }

    /** How much the present stretch has, null where nobody knows. */
    public @Nullable Long total() {
        return stretch.total;
    }

    /** What the present stretch has so many of, such as {@code issues}. */
    public @Nullable String unit() {
        return stretch.unit;
    }

    /** What it is doing, or why it failed. */
    public @Nullable String message() {
        return message;
    }

    /**
     * A new stretch of the work begins, of which nothing is done.
     *
     * @param total how much it has, negative where nobody knows
     * @param unit of what
     */
    public void expect(long total, String unit) {
        stretch = new Stretch(total < 0 ? null : total, unit, new AtomicLong());
    }

    /**
     * So much more is done.
     *
     * @throws Problem where somebody stopped it
     */
    public void advance(long count) {
        stretch.done.addAndGet(count);
        check();
    }

    /** Says what it is doing now. */
    public void tell(String text) {
        message = text;
    }

    /**
     * Goes on unless somebody stopped it.
     *
     * @throws Problem where somebody did
     */
    public void check() {
        if (stopped) {
            throw Problem.conflict(JobTexts.STOPPED);
        }
    }

    /**
     * Waits for something beyond this server, such as an answer; {@link Jobs#stop} interrupts that. It interrupts nothing else:
     * H2 closes its file under a thread that is interrupted while it reads or writes, so nothing of the database may be in here.
     *
     * @throws Problem where somebody stopped it
     * @throws Exception what the wait throws
     */
    public <T> T waiting(Callable<T> wait) throws Exception {
        synchronized (gate) {
            check();
            waiting = Thread.currentThread();
        }
        try {
            return wait.call();
        } catch (InterruptedException interrupted) {
            check();
            throw interrupted;
        } finally {
            leaveWait();
        }
    }

    private void leaveWait() {
        synchronized (gate) {
            waiting = null;
            if (stopped) {
                // What is left of it to the one who clears up must not meet the database.
                Thread.interrupted();
            }
        }
    }

    void stop() {
        synchronized (gate) {
            stopped = true;
            if (waiting != null) {
                waiting.interrupt();
            }
        }
    }

    void workIn(Thread thread) {
        worker = thread;
    }

    boolean isWorkOf(Thread thread) {
        return worker == thread;
    }

    /** Whether somebody asked it to stop. */
    boolean isStopped() {
        return stopped;
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    /** It has ended like that; whoever waits for it goes on. */
    void end(State last, @Nullable String why, Instant when) {
        if (why != null) {
            message = why;
        }
        ended = when;
        state = last;
        end.countDown();
    }

    void await(Duration longest) throws InterruptedException {
        boolean unused = end.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    }
}
