package dev.backlot;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Keeps the database in files of the directory that {@code backlot.data-dir} names. An environment post-processor and not
 * a conditional bean, since ahead-of-time processing decides on conditions when the jar is built.
 */
class DataDirectory implements EnvironmentPostProcessor {

    private static final String URL = "spring.datasource.url";
    private static final String IN_MEMORY = "jdbc:h2:mem:";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String directory = environment.getProperty("backlot.data-dir", "");
        if (directory.isBlank()) {
            return;
        }
        if (!environment.getProperty(URL, IN_MEMORY).startsWith(IN_MEMORY)) {
            throw new IllegalStateException("Give either backlot.data-dir or spring.datasource.url, not both");
        }
        Map<String, Object> files = Map.of(
                URL, url(Path.of(directory)), "spring.datasource.username", "sa", "spring.datasource.password", "");
        environment.getPropertySources().addFirst(new MapPropertySource("backlot.data-dir", files));
    }

    /** The URL of H2 files in a directory; what is committed is in the file before the commit returns. */
    static String url(Path directory) {
        Path file = directory.toAbsolutePath().normalize().resolve("backlot");
        return "jdbc:h2:file:" + file + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
    }
}
