package dev.backlot.throttle;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Decides of each request whether it may go on. */
@Service
public class Throttle {

    private final RateLimits limits;
    private final ForcedTable forced;
    private final BucketStore store;

    Throttle(RateLimits limits, ForcedTable forced, BucketStore store) {
        this.limits = limits;
        this.forced = forced;
        this.store = store;
    }

    /** Whether no request is limited, so that it costs nothing to ask. */
    public boolean isIdle() {
        return limits.regime().isIdle();
    }

    /** What becomes of a request; nothing where it does not count. */
    public Optional<Verdict> judge(Call call) {
        Regime regime = limits.regime();
        return forced(regime, call)
                .or(() -> regime.settings().enabled()
                        ? regime.policy(call.path())
                                .flatMap(policy -> store.with(buckets -> policy.judge(call, buckets)))
                        : Optional.empty());
    }

    /**
     * What a request is told that is refused for another reason than the limits.
     *
     * @param path where it goes
     * @param retryAfter the seconds to wait that it is told
     */
    public Verdict refusal(String path, long retryAfter) {
        Regime regime = limits.regime();
        return regime.policy(path).orElse(regime.jira()).forced(retryAfter);
    }

    private Optional<Verdict> forced(Regime regime, Call call) {
        for (Forced each : regime.forced()) {
            if (!regime.spent().contains(each.id()) && each.meets(call)) {
                if (forced.take(each.id())) {
                    Policy policy = regime.policy(call.path()).orElse(regime.jira());
                    return Optional.of(policy.forced(each.retryAfter()));
                }
                regime.spent().add(each.id());
            }
        }
        return Optional.empty();
    }
}
