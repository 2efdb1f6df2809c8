package dev.backlot.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
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
    public Map<String, Long> marks(Layout layout) {
        return numbers(MARKS);
    }

    @Override
    public Map<String, Long> sequences(List<String> names) {
        Map<String, Long> all = numbers(SEQUENCES);
        all.keySet().retainAll(Set.copyOf(names));
        return all;
    }

    @Override
    public void write(Layout layout, WorldImage present, WorldImage wanted, LongConsumer written) {
        Rows.writeDifferences(jdbc, layout, present, wanted, written);
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

    private Map<String, Long> numbers(String sql) {
        Map<String, Long> numbers = new HashMap<>();
        jdbc.query(sql, row -> {
            numbers.put(row.getString(1), row.getLong(2));
        });
        return numbers;
    }
}
