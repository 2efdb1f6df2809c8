package dev.backlot.hosting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Schemas beside the server's own, migrated as that one was. */
final class PostgresDatabases implements WorldDatabases {

    private static final class Schema extends DelegatingDataSource {

        private final String name;

        Schema(DataSource own, String name) {
            super(own);
            this.name = name;
        }

        /** The pool sets the schema back when it gets the connection back. */
        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            connection.setSchema(name);
            return connection;
        }
    }

    private final DataSource own;
    private final Flyway migrations;

    PostgresDatabases(DataSource own, Flyway migrations) {
        this.own = own;
        this.migrations = migrations;
    }

    @Override
    public DataSource make() {
        String name = "world_" + UUID.randomUUID().toString().replace("-", "");
        Flyway.configure()
                .configuration(migrations.getConfiguration())
                .dataSource(own)
                .schemas(name)
                .defaultSchema(name)
                .load()
                .migrate();
        return new Schema(own, name);
    }

    @Override
    public void drop(DataSource database) {
        if (database instanceof Schema schema) {
            new JdbcTemplate(own).execute("drop schema " + schema.name + " cascade");
        }
    }
}
