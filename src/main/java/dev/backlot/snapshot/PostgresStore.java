package dev.backlot.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** PostgreSQL never does without its references, so what has changed is told table by table and all rows are written anew. */
final class PostgresStore implements Store {

    private final JdbcTemplate jdbc;

    PostgresStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Long> marks() {
        return Map.of();
    }

    @Override
    public Map<String, Long> sequences(List<String> names) {
        Map<String, Long> next = new HashMap<>();
        for (String name : names) {
            Long value = jdbc.queryForObject(
                    "select last_value + case when is_called then 1 else 0 end from " + name, Long.class);
            if (value != null) {
                next.put(name, value);
            }
        }
        return next;
    }

    @Override
    public void write(Layout layout, WorldImage present, WorldImage wanted) {
        List<TableLayout> tables = new ArrayList<>(layout.tables());
        for (int index = tables.size() - 1; index >= 0; index--) {
            if (!present.table(tables.get(index).name()).rows().isEmpty()) {
                jdbc.update("delete from " + tables.get(index).name());
            }
        }
        tables.forEach(table -> Rows.write(
                jdbc, table.insert(), List.copyOf(wanted.table(table.name()).rows())));
    }

    @Override
    public void unbound(Runnable work) {
        work.run();
    }
}
