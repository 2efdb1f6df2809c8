package dev.backlot.support;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the server under test. It stands still where the configuration says, until a test moves it; the next test method
 * finds it where it was. Move it to the past only: what the server keeps for a while must not outlive its test.
 */
public final class TestClock extends Clock {

    /** The name of the bean. */
    static final String BEAN = "clock";

    private final Clock own;
    private volatile @Nullable Instant moved;

    TestClock(Clock own) {
        this.own = own;
    }

    /** Lets the clock stand still at another moment. */
    public void set(Instant moment) {
        if (moment.isAfter(own.instant())) {
            throw new IllegalArgumentException(moment + " is in the future");
        }
        moved = moment;
    }

    void reset() {
        moved = null;
    }

    @Override
    public ZoneId getZone() {
        return own.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        Instant present = moved;
        return present == null ? own.instant() : present;
    }
}
