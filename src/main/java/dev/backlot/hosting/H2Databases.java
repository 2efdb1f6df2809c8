package dev.backlot.hosting;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Databases in memory, each with the tables that the server's own has. */
final class H2Databases implements WorldDatabases {

    private static final String URL = "jdbc:h2:mem:world-%s;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    private static final int CONNECTIONS = 20;

    private final JdbcTemplate own;
    private volatile @Nullable List<String> tables;

    H2Databases(DataSource own) {
        this.own = new JdbcTemplate(own);
    }

    @Override
    public DataSource make() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(URL.formatted(UUID.randomUUID()), "sa", "");
        pool.setMaxConnections(CONNECTIONS);
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        tables().forEach(jdbc::execute);
        jdbc.update("insert into world (id, revision) values (1, 0)");
        return pool;
    }

    @Override
    public void drop(DataSource database) {
        new JdbcTemplate(database).execute("shutdown immediately");
        if (database instanceof JdbcConnectionPool pool) {
            pool.dispose();
        }
    }

    private List<String> tables() {
        List<String> known = tables;
        if (known == null) {
            known = own.queryForList("script nodata nopasswords nosettings", String.class).stream()
                    .filter(statement -> !statement.startsWith("CREATE USER"))
                    .toList();
            tables = known;
        }
        return known;
    }
}
