package dev.backlot.board;

import org.jspecify.annotations.Nullable;

/**
 * What an issue is estimated at on a board.
 *
 * @param fieldId the field that holds it, such as {@code customfield_10002} or {@code timeoriginalestimate}
 * @param value points, or seconds for time; null where there is no estimate
 */
public record Estimation(String fieldId, @Nullable Object value) {}
