package dev.backlot.throttle;

import dev.backlot.kernel.Problem;

/**
 * How many requests are let through.
 *
 * @param requests how many more are let through after each interval, Jira's <em>requests allowed</em>
 * @param seconds the interval
 * @param max how many are let through at once by somebody who made none for long, Jira's <em>max requests</em>
 */
public record Limit(long requests, long seconds, long max) {

    /** What a number of requests may be at most. */
    private static final long MOST_REQUESTS = 1_000_000;

    /** What an interval may be at most: a day. */
    private static final long MOST_SECONDS = 86_400;

    /** Refuses what no bucket can be made of, at the start and not with the first request. */
    public Limit {
        require(isCount(requests), "requests");
        require(isInterval(seconds), "interval");
        require(isCount(max), "maxRequests");
    }

    static boolean isCount(long requests) {
        return requests > 0 && requests <= MOST_REQUESTS;
    }

    static boolean isInterval(long seconds) {
        return seconds > 0 && seconds <= MOST_SECONDS;
    }

    private static void require(boolean good, String key) {
        if (!good) {
            throw Problem.invalidField(key, ThrottleTexts.LIMIT);
        }
    }
}
