package dev.backlot.seed;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows that are to go into one table; they are sent in batches. */
final class Table {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;
    private final String sql;
    private final List<Object[]> rows = new ArrayList<>();

    /** The columns are one text with commas between them. */
    Table(JdbcTemplate jdbc, String name, String columns) {
        this.jdbc = jdbc;
        String marks = columns.replaceAll("[^,]+", "?");
        this.sql = "insert into " + name + " (" + columns + ") values (" + marks + ")";
    }

    Table add(@Nullable Object... values) {
        rows.add(values);
        return this;
    }

    /** Adds a row for each element of a list: what is given first, then the place in the list, then the element. */
    void addPositions(Object first, Collection<?> elements) {
        int position = 0;
        for (Object element : elements) {
            add(first, position++, element);
        }
    }

    /** Adds a row for each element of a list: what is given first, then the element. */
    void addPairs(Object first, Collection<?> elements) {
        for (Object element : elements) {
            add(first, element);
        }
    }

    void flush() {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows, BATCH, Table::bind);
            rows.clear();
        }
    }

    private static void bind(PreparedStatement statement, Object[] row) throws SQLException {
        for (int index = 0; index < row.length; index++) {
            Object value = row[index];
            statement.setObject(index + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
