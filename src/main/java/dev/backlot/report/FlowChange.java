package dev.backlot.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A step of an issue from one column of a board to another.
 *
 * @param at when
 * @param key the issue
 * @param columnFrom the place of the column that it left, counted from 0; nothing where it was in none
 * @param columnTo the place of the column that it came to; nothing where no column shows its status
 * @param statusFrom the number of the status that it left; nothing where it has just been made
 * @param statusTo the number of the status that it came to
 */
public record FlowChange(
        Instant at, String key, OptionalInt columnFrom, OptionalInt columnTo, OptionalLong statusFrom, long statusTo) {

    /**
     * All steps of an issue that touch a column.
     *
     * @param columns the numbers of the statuses of each column, from left to right
     */
    static List<FlowChange> of(IssueLife life, List<List<Long>> columns) {
        List<FlowChange> changes = new ArrayList<>();
        long status = life.statuses().at(life.created());
        OptionalInt column = column(columns, status);
        if (column.isPresent()) {
            changes.add(new FlowChange(
                    life.created(), life.key(), OptionalInt.empty(), column, OptionalLong.empty(), status));
        }
        for (Timeline.Step<Long> step : life.statuses().steps()) {
            if (step.at().isAfter(life.created()) && step.value() != status) {
                OptionalInt next = column(columns, step.value());
                if (column.isPresent() || next.isPresent()) {
                    changes.add(
                            new FlowChange(step.at(), life.key(), column, next, OptionalLong.of(status), step.value()));
                }
                status = step.value();
                column = next;
            }
        }
        return changes;
    }

    private static OptionalInt column(List<List<Long>> columns, long status) {
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).contains(status)) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }
}
