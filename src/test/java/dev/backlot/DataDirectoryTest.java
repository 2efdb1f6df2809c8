package dev.backlot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DataDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void putsTheDatabaseIntoTheDirectory() {
        assertThat(urlWith(Map.of(
                        "backlot.data-dir", directory.toString(), "spring.datasource.url", "jdbc:h2:mem:backlot;X=1")))
                .startsWith("jdbc:h2:file:" + directory.toAbsolutePath());
    }

    @Test
    void leavesTheUrlAloneWhenNotGiven() {
        assertThat(urlWith(Map.of("spring.datasource.url", "jdbc:postgresql://db/x")))
                .isEqualTo("jdbc:postgresql://db/x");
    }

    @Test
    void refusesADirectoryForAnotherDatabase() {
        assertThatIllegalStateException()
                .isThrownBy(() -> urlWith(Map.of(
                        "backlot.data-dir", directory.toString(), "spring.datasource.url", "jdbc:postgresql://db/x")))
                .withMessageContaining("not both");
    }

    @Test
    void whatIsCommittedSurvivesAKilledProcess() throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        DataDirectory.url(directory))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            while (acknowledged < 50) {
                acknowledged = Integer.parseInt(lines.readLine());
            }
            writer.toHandle().destroyForcibly();
            String line = lines.readLine();
            while (line != null && !line.isEmpty()) {
                acknowledged = Integer.parseInt(line);
                line = lines.readLine();
            }
        }

        try (Connection connection = DriverManager.getConnection(DataDirectory.url(directory));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from note")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getInt(1)).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    private static String urlWith(Map<String, Object> properties) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", properties));
        new DataDirectory().postProcessEnvironment(environment, new SpringApplication());
        return environment.getRequiredProperty("spring.datasource.url");
    }

    /** Commits row after row and says so after each, until somebody kills it. */
    static final class Writer {

        private Writer() {}

        /** Takes the URL of the database. */
        public static void main(String[] arguments) throws SQLException {
            try (Connection connection = DriverManager.getConnection(arguments[0]);
                    Statement statement = connection.createStatement()) {
                statement.execute("create table note (id int primary key)");
                connection.setAutoCommit(false);
                for (int i = 1; i < 1_000_000; i++) {
                    statement.execute("insert into note values (" + i + ")");
                    connection.commit();
                    System.out.println(i);
                }
            }
        }
    }
}
