package dev.backlot.throttle;

import dev.backlot.kernel.PathPrefix;

/**
 * Another way of limiting for the paths below one.
 *
 * @param prefix the path, which begins with a slash and does not end with one
 * @param policy whose way it is
 * @param limit how many requests there may be
 * @param blockSeconds how long {@link PolicyKind#ALIGN} blocks whoever makes more
 */
public record PrefixRule(String prefix, PolicyKind policy, Limit limit, long blockSeconds) {

    /** How long Jira Align blocks, in seconds. */
    public static final long USUAL_BLOCK = 60;

    boolean covers(String path) {
        return PathPrefix.covers(prefix, path);
    }
}
