package dev.backlot.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All tables whose rows are a world's, in an order in which they can be filled.
 *
 * @param tables each after those that it refers to
 * @param sequences the names of the sequences, in alphabetical order
 */
public record Layout(List<TableLayout> tables, List<String> sequences) {

    static Layout of(Map<String, TableLayout> tables, List<String> sequences) {
        Set<TableLayout> ordered = new LinkedHashSet<>();
        tables.values().forEach(table -> add(table, tables, ordered, new LinkedHashSet<>()));
        return new Layout(List.copyOf(ordered), sequences);
    }

    private static void add(
            TableLayout table, Map<String, TableLayout> all, Set<TableLayout> ordered, Set<String> waiting) {
        if (ordered.contains(table) || !waiting.add(table.name())) {
            return;
        }
        for (TableLayout.Reference reference : table.references()) {
            TableLayout other = all.get(reference.table());
            if (other != null) {
                add(other, all, ordered, waiting);
            }
        }
        ordered.add(table);
    }

    /** Groups rows of the information schema by table. */
    static <T> Map<String, List<T>> byTable(List<Map.Entry<String, T>> rows) {
        Map<String, List<T>> grouped = new LinkedHashMap<>();
        rows.forEach(row -> grouped.computeIfAbsent(row.getKey(), table -> new ArrayList<>())
                .add(row.getValue()));
        return grouped;
    }
}
