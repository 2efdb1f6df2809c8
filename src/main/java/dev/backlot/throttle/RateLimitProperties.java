package dev.backlot.throttle;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits that a server starts with, {@code backlot.rate-limit.*}.
 *
 * @param enabled whether requests are counted, Jira's default is no
 * @param mode what is done with those of users who are not exempt
 * @param requests how many are let through per interval
 * @param interval the interval, in whole seconds
 * @param maxRequests how many are let through at once
 * @param blockedRetryAfter the seconds that somebody who is blocked is told to wait; Jira says the largest number there is
 * @param users what holds for single users, by login name
 * @param urls patterns of paths that are never counted
 * @param clients names of OAuth clients that are never counted
 * @param prefixes paths that another API's limits hold for
 * @param store where the buckets are
 * @param redisUrl where Redis is, with user and password where it wants them
 */
@ConfigurationProperties("backlot.rate-limit")
record RateLimitProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("limit") Mode mode,
        @DefaultValue("30") long requests,
        @DefaultValue("10s") Duration interval,
        @DefaultValue("30") long maxRequests,
        @DefaultValue("9223372036854775807") long blockedRetryAfter,
        @DefaultValue Map<String, Own> users,
        @DefaultValue List<String> urls,
        @DefaultValue List<String> clients,
        @DefaultValue List<Prefix> prefixes,
        @DefaultValue("memory") Store store,
        @DefaultValue("redis://127.0.0.1:6379") URI redisUrl) {

    /** Where buckets are. */
    enum Store {
        /** In each server for itself, as in Jira. */
        MEMORY,
        /** In the database, for all servers on it. */
        POSTGRESQL,
        /** In Redis, for all servers that use it. */
        REDIS
    }

    /**
     * What holds for a user; numbers that are not there are everybody's.
     *
     * @param mode what is done with the requests
     * @param requests how many are let through per interval
     * @param interval the interval
     * @param maxRequests how many are let through at once
     */
    record Own(
            @DefaultValue("limit") Mode mode,
            @Nullable Long requests,
            @Nullable Duration interval,
            @Nullable Long maxRequests) {}

    /**
     * Another API's limits; numbers that are not there are the usual ones of that API.
     *
     * @param prefix the path that they hold below
     * @param policy whose limits
     * @param requests how many are let through per interval
     * @param interval the interval
     * @param maxRequests how many are let through at once
     * @param block how long Jira Align blocks
     */
    record Prefix(
            String prefix,
            PolicyKind policy,
            @Nullable Long requests,
            @Nullable Duration interval,
            @Nullable Long maxRequests,
            @DefaultValue("60s") Duration block) {}

    RateLimitSettings settings() {
        Limit limit = new Limit(requests, interval.toSeconds(), maxRequests);
        Map<String, Rule> rules = new HashMap<>();
        users.forEach((name, own) -> rules.put(
                name.toLowerCase(Locale.ROOT),
                new Rule(own.mode, mixed(limit, own.requests, own.interval, own.maxRequests))));
        List<PrefixRule> others = new ArrayList<>();
        for (Prefix each : prefixes) {
            Limit numbers = mixed(each.policy.usual(), each.requests, each.interval, each.maxRequests);
            others.add(new PrefixRule(each.prefix, each.policy, numbers, each.block.toSeconds()));
        }
        return new RateLimitSettings(enabled, mode, limit, blockedRetryAfter, rules, urls, clients, others);
    }

    private static Limit mixed(
            Limit usual, @Nullable Long requests, @Nullable Duration interval, @Nullable Long maxRequests) {
        return new Limit(
                requests == null ? usual.requests() : requests,
                interval == null ? usual.seconds() : interval.toSeconds(),
                maxRequests == null ? usual.max() : maxRequests);
    }
}
