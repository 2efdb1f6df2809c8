package dev.backlot.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * PostgreSQL does without references only for a superuser, who therefore gets by with the rows that differ; anybody else
 * writes all of them anew. Whether a table has changed is known of empty ones alone.
 */
final class PostgresStore implements Store {

    private final JdbcTemplate jdbc;

    PostgresStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Of empty tables alone it is known that they are like any other time they were empty; half of them usually are. */
    @Override
    public Map<String, Long> marks(Layout layout) {
        Map<String, Long> marks = new HashMap<>();
        String empty = layout.tables().stream()
                .map(table -> "select '" + table.name() + "' where not exists (select 1 from " + table.name() + ")")
                .collect(Collectors.joining(" union all "));
        jdbc.query(empty, row -> {
            marks.put(row.getString(1), 0L);
        });
        return marks;
    }

    @Override
    public Map<String, Long> sequences(List<String> names) {
        Map<String, Long> next = new HashMap<>();
        String all = names.stream()
                .map(name -> "select '" + name + "', last_value + case when is_called then 1 else 0 end from " + name)
                .collect(Collectors.joining(" union all "));
        jdbc.query(all, row -> {
            next.put(row.getString(1), row.getLong(2));
        });
        return next;
    }

    @Override
    public void write(Layout layout, WorldImage present, WorldImage wanted, LongConsumer written) {
        if (isSuperuser()) {
            jdbc.execute("set local session_replication_role = replica");
            Rows.writeDifferences(jdbc, layout, present, wanted, written);
            jdbc.execute("set local session_replication_role = origin");
        } else {
            writeAll(layout, present, wanted, written);
        }
    }

    @Override
    public void unbound(Runnable work) {
        work.run();
    }

    void writeAll(Layout layout, WorldImage present, WorldImage wanted, LongConsumer written) {
        List<TableLayout> tables = new ArrayList<>(layout.tables());
        for (int index = tables.size() - 1; index >= 0; index--) {
            if (!present.table(tables.get(index).name()).rows().isEmpty()) {
                jdbc.update("delete from " + tables.get(index).name());
            }
        }
        tables.forEach(table ->
                Rows.write(jdbc, table.insert(), wanted.table(table.name()).rows(), written));
    }

    private boolean isSuperuser() {
        return Boolean.TRUE.equals(jdbc.queryForObject("select current_setting('is_superuser') = 'on'", Boolean.class));
    }
}
