package dev.backlot.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Buckets in the memory of this server, as in Jira, where each node counts by itself. One that has become full by itself is
 * thrown away, since a new one is full too; and there are never more than {@value #MOST}.
 */
final class LocalBuckets implements Buckets {

    /** Some ten megabytes. Who has more addresses than that gets new tokens for old ones, but not the server's memory. */
    static final long MOST = 50_000;

    private record Entry(Bucket bucket, long nanosToFull) {}

    private final ClockTime time;
    private final Cache<String, Entry> entries;

    LocalBuckets(Clock clock) {
        this.time = new ClockTime(clock);
        this.entries = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(time)
                .expireAfter(new UntilFull())
                .build();
    }

    @Override
    public Bucket bucket(String name, Shape shape) {
        return entries.get(name, missing -> make(shape)).bucket;
    }

    @Override
    public void forget(String name) {
        entries.invalidate(name);
    }

    void forgetAll() {
        entries.invalidateAll();
    }

    long count() {
        entries.cleanUp();
        return entries.estimatedSize();
    }

    private Entry make(Shape shape) {
        LocalBucketBuilder builder = Bucket.builder().withCustomTimePrecision(time);
        Arrays.stream(shape.configuration().getBandwidths()).forEach(builder::addLimit);
        return new Entry(builder.build(), TimeUnit.SECONDS.toNanos(shape.secondsToFull()));
    }

    private static final class UntilFull implements Expiry<String, Entry> {

        @Override
        public long expireAfterCreate(String name, Entry entry, long now) {
            return entry.nanosToFull;
        }

        @Override
        public long expireAfterUpdate(String name, Entry entry, long now, long left) {
            return entry.nanosToFull;
        }

        @Override
        public long expireAfterRead(String name, Entry entry, long now, long left) {
            return entry.nanosToFull;
        }
    }
}
