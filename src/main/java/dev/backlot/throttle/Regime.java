package dev.backlot.throttle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that holds at a revision, made ready for requests.
 *
 * @param settings what is set
 * @param jira the policy of Jira's own paths
 * @param others the policies of other paths, the longest path first
 * @param forced the answers that will be 429 in any case, the oldest first
 * @param spent the numbers of those that are used up
 */
record Regime(RateLimitSettings settings, JiraPolicy jira, List<Other> others, List<Forced> forced, Set<Long> spent) {

    /** What Jira's own limits hold for: its API, and the files that scripts fetch with it. */
    private static final List<String> JIRAS = List.of("/rest", "/secure", "/plugins");

    /**
     * Another API's policy.
     *
     * @param rule where it holds
     * @param policy the policy
     */
    record Other(PrefixRule rule, Policy policy) {}

    static Regime of(StoredRules rules, List<Forced> forced) {
        RateLimitSettings settings = rules.settings();
        Map<String, String> ownNames = new HashMap<>();
        settings.users()
                .forEach((user, rule) -> rule.counted()
                        .ifPresent(limit -> ownNames.put(
                                user, name("jira", rules.usersMade().getOrDefault(user, 0L), limit))));
        JiraPolicy jira = new JiraPolicy(settings, name("jira", rules.made(), settings.limit()), ownNames);
        List<Other> others = settings.prefixes().stream()
                .sorted(Comparator.<PrefixRule>comparingInt(
                                rule -> rule.prefix().length())
                        .reversed())
                .map(rule -> new Other(rule, policy(rule, rules.made(), jira)))
                .toList();
        return new Regime(settings, jira, others, forced, ConcurrentHashMap.newKeySet());
    }

    /** Whether no request needs to be looked at. */
    boolean isIdle() {
        return !settings.enabled() && forced.size() == spent.size();
    }

    /** The policy of a path, where it has one. */
    Optional<Policy> policy(String path) {
        for (Other other : others) {
            if (other.rule.covers(path)) {
                return Optional.of(other.policy);
            }
        }
        return JIRAS.stream().anyMatch(prefix -> path.startsWith(prefix + "/")) ? Optional.of(jira) : Optional.empty();
    }

    private static Policy policy(PrefixRule rule, long made, JiraPolicy jira) {
        String name = name(rule.policy().id() + " " + rule.prefix(), made, rule.limit());
        return switch (rule.policy()) {
            case JIRA -> jira;
            case JIRA_CLOUD -> new CloudPolicy(rule.limit(), name);
            case ALIGN -> new AlignPolicy(rule.limit(), rule.blockSeconds(), name);
            case ATIVO -> new AtivoPolicy(rule.limit(), name);
        };
    }

    /** What is set anew, or has other numbers, has other buckets. */
    private static String name(String what, long made, Limit limit) {
        return "%s %d %d/%d/%d".formatted(what, made, limit.requests(), limit.seconds(), limit.max());
    }
}
