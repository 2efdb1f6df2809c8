package dev.backlot.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JarFinderTest {

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();
    private final JarFinder finder = new JarFinder(properties::get, environment::get);

    @TempDir
    private Path home;

    @BeforeEach
    void atHome() {
        properties.put("user.home", home.toString());
    }

    @Test
    void What_is_said_most_plainly_holds() throws IOException {
        Path repository = file(".m2/repository/dev/backlot/backlot/0.1.0-SNAPSHOT/backlot-0.1.0-SNAPSHOT.jar");
        assertEquals(repository, finder.find(""));

        environment.put("BACKLOT_JAR", file("c.jar").toString());
        assertEquals(home.resolve("c.jar"), finder.find(""));

        properties.put("backlot.jar", file("b.jar").toString());
        assertEquals(home.resolve("b.jar"), finder.find(null));

        assertEquals(file("a.jar"), finder.find(home.resolve("a.jar").toString()));
    }

    @Test
    void Another_local_repository_is_looked_at() throws IOException {
        properties.put("maven.repo.local", home.resolve("local").toString());
        Path jar = file("local/dev/backlot/backlot/0.1.0-SNAPSHOT/backlot-0.1.0-SNAPSHOT.jar");

        assertEquals(jar, finder.find(""));
    }

    @Test
    void Where_there_is_none_all_places_are_told() {
        String message =
                assertThrows(BacklotException.class, () -> finder.find("")).getMessage();

        for (String place : new String[] {
            "the jar of the builder or of @Backlot: not set",
            "the system property backlot.jar: not set",
            "the environment variable BACKLOT_JAR: not set",
            "the local Maven repository: no file " + home.resolve(".m2"),
            "./mvnw install"
        }) {
            assertTrue(message.contains(place), message);
        }
    }

    @Test
    void What_is_said_and_not_there_is_not_replaced_by_something_else() throws IOException {
        file(".m2/repository/dev/backlot/backlot/0.1.0-SNAPSHOT/backlot-0.1.0-SNAPSHOT.jar");
        properties.put("backlot.jar", home.resolve("gone.jar").toString());

        String message =
                assertThrows(BacklotException.class, () -> finder.find("")).getMessage();

        assertTrue(message.contains("the system property backlot.jar: no file " + home.resolve("gone.jar")), message);
    }

    private Path file(String name) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "jar");
    }
}
