package dev.backlot.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.security.MovableClock;
import dev.backlot.throttle.Buckets.Refill;
import dev.backlot.throttle.Buckets.Shape;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** That buckets go when nobody needs them, and never when somebody does. */
class LocalBucketsTest {

    private static final Shape SHAPE = new Shape(new Limit(1, 10, 6), Refill.SMOOTH);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-08-14T12:00:00Z"));
    private final LocalBuckets buckets = new LocalBuckets(clock);

    @Test
    void aFullBucketIsThrownAway() {
        buckets.bucket("idle", SHAPE).tryConsume(6);
        clock.advance(Duration.ofSeconds(59));
        assertThat(buckets.count()).isEqualTo(1);
        assertThat(buckets.bucket("idle", SHAPE).getAvailableTokens()).isEqualTo(5);
        clock.advance(Duration.ofSeconds(71));
        assertThat(buckets.count()).isZero();
    }

    @Test
    void aBucketInUseStays() {
        for (int call = 0; call < 20; call++) {
            clock.advance(Duration.ofSeconds(59));
            buckets.bucket("busy", SHAPE).tryConsume(6);
        }
        assertThat(buckets.bucket("busy", SHAPE).getAvailableTokens()).isLessThan(6);
    }

    @Test
    void manyAddressesDoNotFillTheMemory() {
        for (long address = 0; address < LocalBuckets.MOST + 10_000; address++) {
            buckets.bucket("address " + address, SHAPE).tryConsume(1);
        }
        assertThat(buckets.count()).isLessThanOrEqualTo(LocalBuckets.MOST);
    }

    @Test
    void nobodysAddressIsLong() {
        Call call = new Call(dev.backlot.user.Viewer.anonymous(), "/", "x".repeat(8000), null, false);

        assertThat(call.caller()).hasSizeLessThan(100);
    }
}
