package dev.backlot.report;

import dev.backlot.sprint.Sprint;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * How the work of a sprint came, grew, shrank and was finished.
 *
 * @param sprint the sprint
 * @param start when it began
 * @param now the present moment
 * @param statistic what the board estimates in
 * @param changes what happened to the issues that ever were in the sprint, before the sprint too, oldest first
 * @param summaries what these issues are about, by key
 * @param zone the zone that days are counted in
 * @param rates on which days people work, from the start to the end, or to now where that is later
 */
public record Burndown(
        Sprint sprint,
        Instant start,
        Instant now,
        Statistic statistic,
        List<BurndownChange> changes,
        Map<String, String> summaries,
        ZoneId zone,
        List<WorkRate> rates) {

    /** Copies the lists. */
    public Burndown {
        changes = List.copyOf(changes);
        summaries = Map.copyOf(summaries);
        rates = List.copyOf(rates);
    }
}
