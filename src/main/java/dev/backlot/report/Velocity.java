package dev.backlot.report;

import java.util.List;

/**
 * What a team took on and finished in its last sprints.
 *
 * @param statistic what the board estimates in
 * @param sprints the sprints, the one completed last first
 */
public record Velocity(Statistic statistic, List<SprintVelocity> sprints) {

    /** Copies the list. */
    public Velocity {
        sprints = List.copyOf(sprints);
    }
}
