package dev.backlot.snapshot;

import dev.backlot.world.WorldTime;
import java.time.Instant;

/**
 * A world at some moment, under a name.
 *
 * @param name unique in its world
 * @param taken when, by the clock of that world
 * @param image the rows of all tables
 * @param time how the clock went
 */
public record Snapshot(String name, Instant taken, WorldImage image, WorldTime.Setting time) {}
