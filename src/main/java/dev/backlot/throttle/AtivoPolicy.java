package dev.backlot.throttle;

import dev.backlot.throttle.Buckets.Refill;
import dev.backlot.throttle.Buckets.Shape;
import io.github.bucket4j.ConsumptionProbe;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ativo's cloud: so many calls in a window for all callers of a tenant, which this server is one of, and nothing said of
 * when to come again. A window begins with the first call.
 */
record AtivoPolicy(Limit limit, String name) implements Policy {

    @Override
    public Optional<Verdict> judge(Call call, Buckets buckets) {
        ConsumptionProbe taken =
                buckets.bucket(name, new Shape(limit, Refill.AT_ONCE)).tryConsumeAndReturnRemaining(1);
        return Optional.of(
                taken.isConsumed()
                        ? Verdict.granted(PolicyKind.ATIVO, limit, taken.getRemainingTokens(), null)
                        : Verdict.refused(PolicyKind.ATIVO, limit, null));
    }

    @Override
    public Verdict forced(@Nullable Long retryAfter) {
        return Verdict.refused(PolicyKind.ATIVO, limit, retryAfter);
    }
}
