package dev.backlot.throttle;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/** Where the buckets are that tokens are taken from. One that is not there is full. */
interface Buckets {

    /** How tokens come back. */
    enum Refill {
        /** One by one, spread over the interval. */
        SMOOTH,
        /** All at once, at the end of the interval. */
        AT_ONCE
    }

    /**
     * What a bucket is like.
     *
     * @param limit how many tokens there are, and how many come back
     * @param refill how they come back
     */
    record Shape(Limit limit, Refill refill) {

        /** The seconds in which an empty bucket becomes full. */
        long secondsToFull() {
            return (limit.max() * limit.seconds() + limit.requests() - 1) / limit.requests() + limit.seconds();
        }

        BucketConfiguration configuration() {
            Duration interval = Duration.ofSeconds(limit.seconds());
            Bandwidth bandwidth = refill == Refill.SMOOTH
                    ? Bandwidth.builder()
                            .capacity(limit.max())
                            .refillGreedy(limit.requests(), interval)
                            .build()
                    : Bandwidth.builder()
                            .capacity(limit.max())
                            .refillIntervally(limit.requests(), interval)
                            .build();
            return BucketConfiguration.builder().addLimit(bandwidth).build();
        }
    }

    /** The bucket with this name. */
    Bucket bucket(String name, Shape shape);

    /** Takes a bucket away. */
    void forget(String name);
}
