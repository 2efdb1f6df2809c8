package dev.backlot.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The one place that says which database tests run on: H2 in memory, or PostgreSQL if the system property {@value #KIND} is
 * {@code postgres}, as in the second run of {@code ./mvnw verify}. The server is one that the tests bring along, or the one
 * at the JDBC URL in the environment variable {@value #SETTING}. Each application context gets a database, or a schema, of
 * its own.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Names the kind of database. */
    public static final String KIND = "backlot.test.database";

    /** Names the PostgreSQL server. */
    public static final String SETTING = "BACKLOT_TEST_POSTGRES_URL";

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.datasource.url=" + newUrl(), "backlot.worlds.spare=" + (isPostgres() ? 2 : 8))
                .applyTo(context);
    }

    /** Whether tests run on PostgreSQL. */
    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty(KIND));
    }

    /** The URL of a new, empty database. */
    public static String newUrl() {
        String name = "test_" + ProcessHandle.current().pid() + "_" + NEXT.incrementAndGet();
        return isPostgres()
                ? newSchema(postgres(), name)
                : "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    }

    /** The URL of a PostgreSQL server, of the given one or of one that lives as long as this JVM. */
    public static synchronized String postgres() {
        String given = System.getenv(SETTING);
        if (given != null && !given.isBlank()) {
            return given;
        }
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
            }
            return server.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The URL of a new, empty schema. */
    public static String newSchema(String url, String name) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + name);
            return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
