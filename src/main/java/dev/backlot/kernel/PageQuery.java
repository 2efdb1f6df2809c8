package dev.backlot.kernel;

/**
 * The window of a list that a client asked for. An offset is free: it need not be a multiple of the size.
 *
 * @param startAt index of the first element, 0 or more
 * @param maxResults how many elements at most, 0 or more
 */
public record PageQuery(long startAt, int maxResults) {

    /** Makes sure that the window is one that a database understands. */
    public PageQuery {
        if (startAt < 0 || maxResults < 0) {
            throw new IllegalArgumentException("startAt and maxResults must not be negative");
        }
    }

    /** The window that is used when the client names none. */
    public static PageQuery first() {
        return new PageQuery(0, 50);
    }

    /** The same window, cut to the most that a resource gives at once. */
    public PageQuery atMost(int limit) {
        return maxResults <= limit ? this : new PageQuery(startAt, limit);
    }
}
