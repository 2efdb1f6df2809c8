package dev.backlot.fault;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long requests are held. */
public sealed interface Latency {

    /** No request is held longer, however chance falls. */
    Duration LONGEST = Duration.ofMinutes(10);

    /** The next one. */
    Duration next(RandomGenerator random);

    /**
     * Always the same.
     *
     * @param millis milliseconds
     */
    record Fixed(long millis) implements Latency {

        @Override
        public Duration next(RandomGenerator random) {
            return Duration.ofMillis(millis);
        }
    }

    /**
     * Anything between two bounds, each as likely.
     *
     * @param lower milliseconds at least
     * @param upper milliseconds at most
     */
    record Uniform(long lower, long upper) implements Latency {

        @Override
        public Duration next(RandomGenerator random) {
            return Duration.ofMillis(random.nextLong(lower, upper + 1));
        }
    }

    /**
     * As servers usually are: mostly about the median, sometimes much longer.
     *
     * @param median milliseconds: half of them are shorter
     * @param sigma how wide it spreads, the standard deviation of the logarithm
     */
    record Lognormal(double median, double sigma) implements Latency {

        @Override
        public Duration next(RandomGenerator random) {
            double millis = median * Math.exp(sigma * random.nextGaussian());
            return Duration.ofNanos((long) (Math.min(millis, (double) LONGEST.toMillis()) * 1e6));
        }
    }
}
