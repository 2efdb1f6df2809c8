package dev.backlot.report;

import java.time.Instant;
import java.util.List;

/**
 * How the issues of a board went through its columns.
 *
 * @param columns the names of the columns, from left to right
 * @param changes the steps, oldest first
 * @param now the present moment
 */
public record CumulativeFlow(List<String> columns, List<FlowChange> changes, Instant now) {

    /** Copies the lists. */
    public CumulativeFlow {
        columns = List.copyOf(columns);
        changes = List.copyOf(changes);
    }

    /** When the first step was, now where there was none. */
    public Instant firstChange() {
        return changes.isEmpty() ? now : changes.get(0).at();
    }
}
