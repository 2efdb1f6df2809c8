package dev.backlot.snapshot;

import dev.backlot.snapshot.TableImage.Difference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** H2 numbers the changes of each table and does without its references for a while: only rows that differ are written. */
final class H2Store implements Store {

    private static final String MARKS =
            "select lower(table_name), last_modification from information_schema.tables where table_schema = current_schema";
    private static final String SEQUENCES =
            "select lower(sequence_name), base_value from information_schema.sequences where sequence_schema = current_schema";

    private final JdbcTemplate jdbc;

    H2Store(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Long> marks() {
        return numbers(MARKS);
    }

    @Override
    public Map<String, Long> sequences(List<String> names) {
        Map<String, Long> all = numbers(SEQUENCES);
        all.keySet().retainAll(Set.copyOf(names));
        return all;
    }

    /** All that goes is gone before anything comes, so that nothing unique is there twice. */
    @Override
    public void write(Layout layout, WorldImage present, WorldImage wanted) {
        List<Runnable> coming = new ArrayList<>();
        for (TableLayout table : layout.tables()) {
            TableImage now = present.table(table.name());
            TableImage then = wanted.table(table.name());
            if (now != then) {
                Difference difference = then.from(now);
                Rows.write(
                        jdbc,
                        table.delete(),
                        difference.gone().stream().map(row -> key(table, row)).toList());
                coming.add(() -> Rows.write(jdbc, table.insert(), difference.come()));
            }
        }
        coming.forEach(Runnable::run);
    }

    /** The switch is the whole database's; other writers wait for the revision meanwhile. */
    @Override
    public void unbound(Runnable work) {
        jdbc.execute("set referential_integrity false");
        try {
            work.run();
        } finally {
            jdbc.execute("set referential_integrity true");
        }
    }

    private static @Nullable Object[] key(TableLayout table, @Nullable Object[] row) {
        return table.key().stream().map(place -> row[place]).toArray();
    }

    private Map<String, Long> numbers(String sql) {
        Map<String, Long> numbers = new HashMap<>();
        jdbc.query(sql, row -> {
            numbers.put(row.getString(1), row.getLong(2));
        });
        return numbers;
    }
}
