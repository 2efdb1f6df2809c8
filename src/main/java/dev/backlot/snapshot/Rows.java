package dev.backlot.snapshot;

import dev.backlot.snapshot.TableImage.Difference;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sends rows in batches. */
final class Rows {

    private static final int BATCH = 1000;

    private Rows() {}

    /** Writes what differs: all that goes is gone before anything comes, so that nothing unique is there twice. */
    static void writeDifferences(
            JdbcTemplate jdbc, Layout layout, WorldImage present, WorldImage wanted, LongConsumer written) {
        List<Runnable> coming = new ArrayList<>();
        for (TableLayout table : layout.tables()) {
            TableImage now = present.table(table.name());
            TableImage then = wanted.table(table.name());
            Difference difference = now == then ? Difference.NONE : then.from(now);
            written.accept(then.rows().size() - difference.come().size());
            write(
                    jdbc,
                    table.delete(),
                    difference.gone().stream()
                            .map(row -> TableLayout.values(row, table.key()).toArray())
                            .toList(),
                    rows -> {});
            coming.add(() -> write(jdbc, table.insert(), difference.come(), written));
        }
        coming.forEach(Runnable::run);
    }

    /** Sends a statement once for each row, and tells of each batch. */
    static void write(JdbcTemplate jdbc, String sql, Collection<@Nullable Object[]> rows, LongConsumer written) {
        List<@Nullable Object[]> batch = new ArrayList<>(BATCH);
        Iterator<@Nullable Object[]> rest = rows.iterator();
        while (rest.hasNext()) {
            batch.add(rest.next());
            if (batch.size() == BATCH || !rest.hasNext()) {
                jdbc.batchUpdate(sql, batch, BATCH, Rows::bind);
                written.accept(batch.size());
                batch.clear();
            }
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] row) throws SQLException {
        for (int index = 0; index < row.length; index++) {
            statement.setObject(index + 1, row[index]);
        }
    }
}
