package dev.backlot.snapshot;

import dev.backlot.snapshot.TableImage.Difference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sends rows in batches. */
final class Rows {

    private static final int BATCH = 1000;

    private Rows() {}

    /** Writes what differs: all that goes is gone before anything comes, so that nothing unique is there twice. */
    static void writeDifferences(JdbcTemplate jdbc, Layout layout, WorldImage present, WorldImage wanted) {
        List<Runnable> coming = new ArrayList<>();
        for (TableLayout table : layout.tables()) {
            TableImage now = present.table(table.name());
            TableImage then = wanted.table(table.name());
            if (now != then) {
                Difference difference = then.from(now);
                write(
                        jdbc,
                        table.delete(),
                        difference.gone().stream()
                                .map(row -> TableLayout.values(row, table.key()).toArray())
                                .toList());
                coming.add(() -> write(jdbc, table.insert(), difference.come()));
            }
        }
        coming.forEach(Runnable::run);
    }

    /** Sends a statement once for each row. */
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
