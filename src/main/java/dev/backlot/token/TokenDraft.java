package dev.backlot.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token that somebody wants.
 *
 * @param userId the number of the user for whom its bearer acts
 * @param userKey the key of that user
 * @param name what it is called
 * @param createdAt when it is made
 * @param expiringAt from when on it is not accepted, null for never
 * @param readOnly whether its bearer may change nothing
 */
public record TokenDraft(
        long userId,
        String userKey,
        String name,
        Instant createdAt,
        @Nullable Instant expiringAt,
        boolean readOnly) {}
