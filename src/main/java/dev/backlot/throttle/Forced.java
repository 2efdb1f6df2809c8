package dev.backlot.throttle;

import org.jspecify.annotations.Nullable;

/**
 * Answers that will be 429 whatever the limits say.
 *
 * @param id its number
 * @param user the login name in lower case of whoever gets them, null for everybody
 * @param path a pattern of the paths that get them, null for all
 * @param remaining how many are left
 * @param retryAfter the seconds to wait that they tell, null where they tell nothing
 */
public record Forced(
        long id,
        @Nullable String user,
        @Nullable String path,
        long remaining,
        @Nullable Long retryAfter) {

    boolean meets(Call call) {
        return (user == null || user.equals(call.userName()))
                && (path == null || JiraPolicy.matches(path, call.path()));
    }
}
