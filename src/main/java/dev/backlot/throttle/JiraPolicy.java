package dev.backlot.throttle;

import dev.backlot.throttle.Buckets.Refill;
import dev.backlot.throttle.Buckets.Shape;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.AntPathMatcher;

/**
 * Jira Data Center's: a bucket of tokens for each user, which fills up smoothly. Exempt are users for whom something else
 * holds, paths and clients on a list, and Jira's own pages. That anonymous callers count by address is ours.
 *
 * @param settings what holds
 * @param name what the names of buckets begin with
 * @param ownNames the same for users with a limit of their own
 */
record JiraPolicy(RateLimitSettings settings, String name, Map<String, String> ownNames) implements Policy {

    private static final AntPathMatcher PATTERNS = new AntPathMatcher();

    static boolean matches(String pattern, String path) {
        return PATTERNS.match(pattern, path);
    }

    @Override
    public Optional<Verdict> judge(Call call, Buckets buckets) {
        if (isExempt(call)) {
            return Optional.empty();
        }
        Rule own = settings.users().get(call.userName());
        return switch (own == null ? settings.mode() : own.mode()) {
            case ALLOW -> Optional.empty();
            case BLOCK -> Optional.of(Verdict.blocked(PolicyKind.JIRA, settings.limit(), settings.blockedRetryAfter()));
            case LIMIT -> Optional.of(take(call, own, buckets));
        };
    }

    @Override
    public Verdict forced(@Nullable Long retryAfter) {
        return Verdict.refused(PolicyKind.JIRA, settings.limit(), retryAfter);
    }

    private Verdict take(Call call, @Nullable Rule own, Buckets buckets) {
        Limit limit = own == null ? settings.limit() : own.counted().orElseGet(settings::limit);
        String family = own == null ? name : ownNames.getOrDefault(call.userName(), name);
        return Policy.take(
                PolicyKind.JIRA, limit, buckets.bucket(family + " " + call.caller(), new Shape(limit, Refill.SMOOTH)));
    }

    private boolean isExempt(Call call) {
        return call.fromPages()
                || settings.urls().stream().anyMatch(pattern -> matches(pattern, call.path()))
                || (call.client() != null && settings.clients().contains(call.client()));
    }
}
