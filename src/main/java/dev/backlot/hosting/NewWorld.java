package dev.backlot.hosting;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a world to be.
 *
 * @param name null for one that nobody has
 * @param template {@code demo} or {@code empty}, null for what the server was filled with unless {@code from} is given
 * @param from the world to copy, null for none
 * @param snapshot which snapshot of that, null for what it is now
 */
public record NewWorld(
        @Nullable String name,
        @Nullable String template,
        @Nullable String from,
        @Nullable String snapshot) {}
