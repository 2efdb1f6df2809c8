package dev.backlot.throttle;

import java.util.Map;

/**
 * What is set, with the revisions that it was set at; 0 for what the server was started with.
 *
 * @param settings what is set
 * @param made when
 * @param usersMade when for single users, by login name in lower case
 */
record StoredRules(RateLimitSettings settings, long made, Map<String, Long> usersMade) {

    static StoredRules configured(RateLimitSettings settings) {
        return new StoredRules(settings, 0, Map.of());
    }
}
