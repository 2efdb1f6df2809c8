package dev.backlot.seed;

import dev.backlot.support.TestDatabase;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of its own, migrated, without a server around it. */
final class SeededDatabase implements AutoCloseable {

    private final SingleConnectionDataSource source;
    private final JdbcTemplate jdbc;
    private final WorldWriter writer;

    private SeededDatabase(String url) {
        source = new SingleConnectionDataSource(url, true);
        jdbc = new JdbcTemplate(source);
        writer = new WorldWriter(jdbc);
        boolean h2 = url.startsWith("jdbc:h2");
        String rank = h2 ? "varchar(255)" : "varchar(255) collate \"C\"";
        String bytes = h2 ? "varbinary(100000000)" : "bytea";
        Flyway.configure()
                .dataSource(source)
                .locations("db/migration", "db/vendor/" + (h2 ? "h2" : "postgresql"))
                .placeholders(Map.of("ranktext", rank, "bytes", bytes))
                .load()
                .migrate();
    }

    static SeededDatabase at(String url) {
        return new SeededDatabase(url);
    }

    void replaceBy(World world, Iterator<IssueRow> more) {
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(status -> {
            writer.clear();
            writer.write(world);
            writer.writeIssues(more);
        });
    }

    long count(String sql) {
        Long value = jdbc.queryForObject(sql, Long.class);
        return value == null ? 0 : value;
    }

    long next(String table) {
        return count(
                TestDatabase.isPostgres()
                        ? "select nextval('" + table + "_seq')"
                        : "select next value for " + table + "_seq");
    }

    List<Map<String, Object>> rows(String table) {
        return jdbc.queryForList("select * from " + table + " order by 1, 2");
    }

    @Override
    public void close() {
        source.destroy();
    }
}
