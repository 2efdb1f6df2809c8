package dev.backlot.throttle;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One API's way of limiting requests. */
sealed interface Policy permits JiraPolicy, CloudPolicy, AlignPolicy, AtivoPolicy {

    /** What becomes of a call; nothing where it does not count. What it takes, it takes from these buckets. */
    Optional<Verdict> judge(Call call, Buckets buckets);

    /** What a call is told that is refused for another reason than these limits. */
    Verdict forced(@Nullable Long retryAfter);

    /** Takes one token; the seconds to wait are rounded up, so that whoever waits them is let through. */
    static Verdict take(PolicyKind kind, Limit limit, Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            return Verdict.refused(kind, limit, seconds(probe.getNanosToWaitForRefill()));
        }
        long left = probe.getRemainingTokens();
        long wait = left > 0 ? 0 : seconds(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
        return Verdict.granted(kind, limit, left, wait);
    }

    /** Whole seconds, rounded up. */
    static long seconds(long nanos) {
        long second = TimeUnit.SECONDS.toNanos(1);
        return nanos / second + (nanos % second == 0 ? 0 : 1);
    }
}
