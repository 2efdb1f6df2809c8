package dev.backlot.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of a table at some moment, by their keys. They are never changed, so pictures share them. */
public final class TableImage {

    /** What has to go and what has to come so that one picture becomes another. */
    record Difference(List<@Nullable Object[]> gone, List<@Nullable Object[]> come) {

        static final Difference NONE = new Difference(List.of(), List.of());
    }

    private final TableLayout layout;
    private final Map<Object, @Nullable Object[]> rows;

    private TableImage(TableLayout layout, Map<Object, @Nullable Object[]> rows) {
        this.layout = layout;
        this.rows = rows;
    }

    /** A picture of these rows, each with a value for each column, by their {@linkplain TableLayout#keyOf keys}. */
    public static TableImage of(TableLayout layout, Map<Object, @Nullable Object[]> rows) {
        return new TableImage(layout, rows);
    }

    static TableImage read(TableLayout layout, JdbcTemplate jdbc) {
        Map<Object, @Nullable Object[]> rows = new LinkedHashMap<>();
        jdbc.query(layout.select(), found -> {
            Object[] row = layout.read(found);
            rows.put(layout.keyOf(row), row);
        });
        return of(layout, rows);
    }

    /** How the table lies. */
    public TableLayout layout() {
        return layout;
    }

    /** The rows, in the order of their keys where they come from a database; nobody may change them. */
    public Collection<@Nullable Object[]> rows() {
        return rows.values();
    }

    /** What makes this picture of the other one; a row that differs goes and comes again. */
    Difference from(TableImage other) {
        List<@Nullable Object[]> come = new ArrayList<>();
        Set<Object> same = new HashSet<>();
        rows.forEach((key, row) -> {
            Object[] old = other.rows.get(key);
            if (old != null && (old == row || Arrays.deepEquals(old, row))) {
                same.add(key);
            } else {
                come.add(row);
            }
        });
        List<@Nullable Object[]> gone = new ArrayList<>();
        other.rows.forEach((key, row) -> {
            if (!same.contains(key)) {
                gone.add(row);
            }
        });
        return new Difference(gone, come);
    }
}
