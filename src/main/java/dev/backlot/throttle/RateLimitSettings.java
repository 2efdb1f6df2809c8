package dev.backlot.throttle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What holds for the whole server.
 *
 * @param enabled whether anything is counted at all
 * @param mode what is done with the requests of those who are not exempt
 * @param limit how many there may be where they are counted
 * @param blockedRetryAfter the seconds that somebody who is blocked is told to wait
 * @param users what holds for single users, by login name in lower case
 * @param urls patterns of paths that are never counted, such as {@code /rest/api/2/issue/**}
 * @param clients names of OAuth clients that are never counted
 * @param prefixes paths that another API's limits hold for
 */
public record RateLimitSettings(
        boolean enabled,
        Mode mode,
        Limit limit,
        long blockedRetryAfter,
        Map<String, Rule> users,
        List<String> urls,
        List<String> clients,
        List<PrefixRule> prefixes) {

    /** Copies the collections; users are in the order of their names. */
    public RateLimitSettings {
        users = Collections.unmodifiableMap(new TreeMap<>(users));
        urls = List.copyOf(urls);
        clients = List.copyOf(clients);
        prefixes = List.copyOf(prefixes);
    }

    /** The same with something else for the users. */
    RateLimitSettings withUsers(Map<String, Rule> others) {
        return new RateLimitSettings(enabled, mode, limit, blockedRetryAfter, others, urls, clients, prefixes);
    }

    /** The same with these rules for prefixes of which it says nothing. */
    RateLimitSettings withUsual(List<PrefixRule> usual) {
        List<PrefixRule> all = new ArrayList<>(prefixes);
        usual.stream()
                .filter(rule -> prefixes.stream().noneMatch(own -> own.prefix().equals(rule.prefix())))
                .sorted(Comparator.comparing(PrefixRule::prefix))
                .forEach(all::add);
        return new RateLimitSettings(enabled, mode, limit, blockedRetryAfter, users, urls, clients, all);
    }
}
