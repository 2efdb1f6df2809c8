package dev.backlot.api.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.backlot.hosting.HostedWorlds;
import dev.backlot.hosting.NewWorld;
import dev.backlot.seed.SeedFile;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.world.CurrentWorld;
import dev.backlot.world.LiveWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The files that a server can be filled with at its start. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeedFileTest {

    @Autowired
    private Jira jira;

    @Autowired
    private HostedWorlds worlds;

    @Autowired
    private SeedFile files;

    @TempDir
    private Path directory;

    private LiveWorld world;

    @BeforeEach
    void makeWorld() {
        world = worlds.create(new NewWorld("filled", "empty", null, null)).live();
    }

    @AfterEach
    void leaveNone() {
        worlds.delete("filled");
    }

    @Test
    void A_recipe_is_made() throws IOException {
        load("team.yml", "boards:\n- {project: ABC, sprints: 1, issues: 3}\n");
        jira.as("admin")
                .basePath("/w/filled")
                .get("/rest/agile/1.0/board")
                .then()
                .body("values.name", contains("ABC board"));
    }

    @Test
    void A_world_takes_the_place_of_what_is_there() throws IOException {
        String file =
                jira.as("admin").get("/_backlot/v1/export").then().extract().asString();
        load("world.json", file);
        jira.as("fred")
                .basePath("/w/filled")
                .get("/rest/agile/1.0/board/84")
                .then()
                .body("name", equalTo("scrum board"));
    }

    @Test
    void What_is_neither_is_told() {
        assertThatIllegalStateException()
                .isThrownBy(() -> load("wrong.json", "{\"backlot\":1,\"more\":1}"))
                .withMessageContaining("wrong.json")
                .withMessageContaining("Line 1, /more");
        assertThatIllegalStateException()
                .isThrownBy(() -> load("wrong.yaml", "- 1"))
                .withMessageContaining("A recipe is an object.");
        assertThatIllegalStateException()
                .isThrownBy(() -> CurrentWorld.run(world, () -> files.load(directory.resolve("none.json"))))
                .withMessageContaining("cannot be read");
        assertThat(directory.resolve("none.json")).doesNotExist();
    }

    private void load(String name, String text) throws IOException {
        Path file = Files.writeString(directory.resolve(name), text);
        CurrentWorld.run(world, () -> files.load(file));
    }
}
