package dev.backlot.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sends rows in batches. */
final class Rows {

    private static final int BATCH = 1000;

    private Rows() {}

    static void write(JdbcTemplate jdbc, String sql, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows, BATCH, (statement, row) -> {
                for (int index = 0; index < row.length; index++) {
                    statement.setObject(index + 1, row[index]);
                }
            });
        }
    }
}
