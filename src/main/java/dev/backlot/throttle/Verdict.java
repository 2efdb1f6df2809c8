package dev.backlot.throttle;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a request that counts.
 *
 * @param policy whose way of limiting decided
 * @param granted whether it is let through
 * @param limit how many requests there may be at once
 * @param remaining how many are left after this one
 * @param fillRate how many are added per interval
 * @param interval the interval in seconds
 * @param retryAfter the seconds until more are let through, 0 while some are left, null where nobody says
 */
public record Verdict(
        PolicyKind policy,
        boolean granted,
        long limit,
        long remaining,
        long fillRate,
        long interval,
        @Nullable Long retryAfter) {

    static Verdict granted(PolicyKind policy, Limit limit, long remaining, @Nullable Long retryAfter) {
        return new Verdict(policy, true, limit.max(), remaining, limit.requests(), limit.seconds(), retryAfter);
    }

    static Verdict refused(PolicyKind policy, Limit limit, @Nullable Long retryAfter) {
        return new Verdict(policy, false, limit.max(), 0, limit.requests(), limit.seconds(), retryAfter);
    }

    /** As Jira answers those whom it blocks: nothing of everything (observed). */
    static Verdict blocked(PolicyKind policy, Limit limit, long retryAfter) {
        return new Verdict(policy, false, 0, 0, 0, limit.seconds(), retryAfter);
    }
}
