package dev.backlot.hosting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
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

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            String before = connection.getSchema();
            connection.setSchema(name);
            return leading(connection, before);
        }

        /** A connection that leads to the server's own schema again before the pool gets it back. */
        private static Connection leading(Connection connection, String before) {
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, values) -> {
                        if (method.getName().equals("close") && !connection.isClosed()) {
                            connection.setSchema(before);
                        }
                        try {
                            return method.invoke(connection, values);
                        } catch (InvocationTargetException failed) {
                            throw failed.getTargetException();
                        }
                    });
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
