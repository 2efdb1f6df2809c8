package dev.backlot.api.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.throttle.Limit;
import dev.backlot.throttle.PrefixRule;
import dev.backlot.throttle.RateLimitSettings;
import dev.backlot.throttle.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many requests are let through. Intervals are seconds.
 *
 * @param mode {@code allow}, {@code block} or {@code limit}
 */
record RateLimitsBean(
        boolean enabled,
        String mode,
        long requests,
        long interval,
        long maxRequests,
        long blockedRetryAfter,
        List<UserBean> users,
        List<String> urls,
        List<String> clients,
        List<PrefixBean> prefixes) {

    /** What holds for one user; numbers only where requests are counted. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UserBean(
            String name,
            String mode,
            @Nullable Long requests,
            @Nullable Long interval,
            @Nullable Long maxRequests) {

        static UserBean of(String name, Rule rule) {
            return new UserBean(
                    name,
                    rule.mode().id(),
                    rule.counted().map(Limit::requests).orElse(null),
                    rule.counted().map(Limit::seconds).orElse(null),
                    rule.counted().map(Limit::max).orElse(null));
        }
    }

    /** What holds below a path. */
    record PrefixBean(String prefix, String policy, long requests, long interval, long maxRequests, long block) {

        static PrefixBean of(PrefixRule rule) {
            return new PrefixBean(
                    rule.prefix(),
                    rule.policy().id(),
                    rule.limit().requests(),
                    rule.limit().seconds(),
                    rule.limit().max(),
                    rule.blockSeconds());
        }
    }

    static RateLimitsBean of(RateLimitSettings settings) {
        return new RateLimitsBean(
                settings.enabled(),
                settings.mode().id(),
                settings.limit().requests(),
                settings.limit().seconds(),
                settings.limit().max(),
                settings.blockedRetryAfter(),
                settings.users().entrySet().stream()
                        .map(each -> UserBean.of(each.getKey(), each.getValue()))
                        .toList(),
                settings.urls(),
                settings.clients(),
                settings.prefixes().stream().map(PrefixBean::of).toList());
    }
}
