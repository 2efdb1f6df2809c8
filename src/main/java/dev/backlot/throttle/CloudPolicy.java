package dev.backlot.throttle;

import dev.backlot.throttle.Buckets.Refill;
import dev.backlot.throttle.Buckets.Shape;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Jira Cloud's limit on bursts: a bucket of tokens for each user. Its points, which apps pay with, are not here. */
record CloudPolicy(Limit limit, String name) implements Policy {

    @Override
    public Optional<Verdict> judge(Call call, Buckets buckets) {
        return Optional.of(Policy.take(
                PolicyKind.JIRA_CLOUD,
                limit,
                buckets.bucket(name + " " + call.caller(), new Shape(limit, Refill.SMOOTH))));
    }

    @Override
    public Verdict forced(@Nullable Long retryAfter) {
        return Verdict.refused(PolicyKind.JIRA_CLOUD, limit, retryAfter);
    }
}
