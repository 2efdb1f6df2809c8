package dev.backlot.fault;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often a fault acts.
 *
 * @param times how many requests it acts on at most, null for all
 * @param probability how likely it acts on one that meets it, above 0 and at most 1
 * @param seed what chance begins with: the same seed gives the same draws
 * @param lasting how long it acts, by the server's clock; null for as long as it is there
 */
public record FaultQuota(
        @Nullable Long times,
        double probability,
        long seed,
        @Nullable Duration lasting) {}
