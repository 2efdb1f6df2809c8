package dev.backlot.align;

import org.jspecify.annotations.Nullable;

/**
 * A step of a JSON patch.
 *
 * @param op what to do, such as {@code replace}
 * @param path where
 * @param from where it comes from, for moves and copies
 * @param value what is to be there
 */
public record PatchOperation(
        String op,
        String path,
        @Nullable String from,
        @Nullable Object value) {}
