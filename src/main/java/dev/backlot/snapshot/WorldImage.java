package dev.backlot.snapshot;

import java.util.Map;
import java.util.Objects;

/**
 * A whole world at some moment.
 *
 * @param tables the rows, by table, in an order in which the tables can be filled
 * @param sequences the next number of each sequence
 */
public record WorldImage(Map<String, TableImage> tables, Map<String, Long> sequences) {

    /** How many rows there are. */
    public long size() {
        return tables.values().stream().mapToLong(table -> table.rows().size()).sum();
    }

    TableImage table(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }
}
