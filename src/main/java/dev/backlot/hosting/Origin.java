package dev.backlot.hosting;

import dev.backlot.snapshot.WorldImage;

/**
 * What a world was made of, and becomes again with a reset.
 *
 * @param name a template's, or {@code world} or {@code world@snapshot}
 * @param image how it was then
 */
public record Origin(String name, WorldImage image) {}
