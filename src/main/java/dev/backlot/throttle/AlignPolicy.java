package dev.backlot.throttle;

import dev.backlot.throttle.Buckets.Refill;
import dev.backlot.throttle.Buckets.Shape;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Jira Align's: so many calls in a window for each address; the one beyond them blocks the address for a while, and what
 * follows begins with a new window. A window begins with the first call.
 */
record AlignPolicy(Limit limit, long blockSeconds, String name) implements Policy {

    @Override
    public Optional<Verdict> judge(Call call, Buckets buckets) {
        String caller = name + " address " + call.address();
        Bucket freedom = buckets.bucket(caller + " free", new Shape(new Limit(1, blockSeconds, 1), Refill.SMOOTH));
        EstimationProbe free = freedom.estimateAbilityToConsume(1);
        if (!free.canBeConsumed()) {
            return refused(Policy.seconds(free.getNanosToWaitForRefill()));
        }
        Bucket calls = buckets.bucket(caller, new Shape(limit, Refill.AT_ONCE));
        ConsumptionProbe taken = calls.tryConsumeAndReturnRemaining(1);
        if (taken.isConsumed()) {
            return Optional.of(Verdict.granted(PolicyKind.ALIGN, limit, taken.getRemainingTokens(), null));
        }
        freedom.tryConsume(1);
        buckets.forget(caller);
        return refused(blockSeconds);
    }

    @Override
    public Verdict forced(@Nullable Long retryAfter) {
        return Verdict.refused(PolicyKind.ALIGN, limit, retryAfter);
    }

    private Optional<Verdict> refused(long wait) {
        return Optional.of(Verdict.refused(PolicyKind.ALIGN, limit, wait));
    }
}
