package dev.backlot.backlog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be ranked and where.
 *
 * @param issues keys or numbers, mixed, in the order that they are to have
 * @param before the key or number of the issue that they go before, null where {@code after} is given
 * @param after the key or number of the issue that they go behind, null where {@code before} is given
 * @param rankFieldId the bare number of the rank field, null for the usual one
 */
public record RankRequest(
        List<String> issues,
        @Nullable String before,
        @Nullable String after,
        @Nullable Long rankFieldId) {

    /** Copies the list. */
    public RankRequest {
        issues = List.copyOf(issues);
    }
}
