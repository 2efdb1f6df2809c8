package dev.backlot.api.control.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.hosting.HostedWorlds;
import dev.backlot.job.Jobs;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import picocli.CommandLine;

/** The commands of the jar, against a server that runs. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandLineTest {

    @Autowired
    private Jira jira;

    @Autowired
    private HostedWorlds worlds;

    @Autowired
    private Jobs jobs;

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void leaveNone() {
        worlds.all().forEach(world -> worlds.delete(world.name()));
    }

    @Test
    void Worlds_are_made_listed_and_deleted() {
        assertThat(done("worlds", "blue", "--template", "empty")).isZero();
        assertThat(out.toString().strip()).isEqualTo(jira.url() + "/w/blue");
        assertThat(done("worlds", "copy", "--from", "blue")).isZero();
        assertThat(done("worlds")).isZero();
        assertThat(out.toString()).contains("blue\t" + jira.url() + "/w/blue", "copy\t");
        assertThat(done("worlds", "copy", "--delete")).isZero();
        assertThat(worlds.find("copy")).isEmpty();
    }

    @Test
    void A_world_goes_into_a_file_and_comes_out_of_it() throws IOException {
        run("worlds", "one", "--template", "empty");
        run("worlds", "two", "--template", "empty");
        assertThat(done("generate", "-w", "one", "--boards", "1", "--sprints", "2", "--issues", "7"))
                .isZero();
        assertThat(out.toString()).contains("GEN1 board\tGEN1\t7 issues");
        Path file = directory.resolve("one.yaml");

        assertThat(done("export", file.toString(), "-w", "one")).isZero();
        assertThat(done("validate", file.toString())).isZero();
        assertThat(done("import", file.toString(), "-w", "two")).isZero();

        Path again = directory.resolve("two.yaml");
        assertThat(done("export", again.toString(), "-w", "two")).isZero();
        assertThat(again).hasSameTextualContentAs(file);
        assertThat(directory.toFile().list()).hasSize(2);
    }

    @Test
    void A_running_Jira_is_cloned() {
        run("worlds", "one", "--template", "empty");
        assertThat(done(
                        "clone",
                        jira.url(),
                        "--login",
                        "admin:admin",
                        "--board",
                        "10002",
                        "--password",
                        "admin",
                        "-w",
                        "one"))
                .isZero();
        assertThat(out.toString()).contains("Cloned 1 boards, ", " users");
        assertThat(projects("one")).contains("SEC");
        assertThat(run("clone", jira.url(), "--login", "admin:admin", "--board", "4711", "-w", "one"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("The other Jira shows nothing at /rest/agile/1.0/board/4711");
        assertThat(run("clone", jira.url(), "--token", "wrong", "-w", "one")).isEqualTo(1);
        assertThat(err.toString()).contains("token: The other Jira does not let these credentials in.");
    }

    @Test
    void Snapshots_are_taken_restored_listed_and_deleted() throws IOException {
        run("worlds", "one", "--template", "empty");
        assertThat(done("snapshot", "before", "-w", "one")).isZero();
        Path recipe = Files.writeString(directory.resolve("recipe.yml"), "boards: [{project: ABC}]\n");
        assertThat(done("generate", recipe.toString(), "-w", "one")).isZero();
        assertThat(projects("one")).contains("ABC");
        assertThat(done("snapshot", "before", "--restore", "-w", "one")).isZero();
        assertThat(projects("one")).doesNotContain("ABC");
        run("snapshot", "-w", "one");
        assertThat(out.toString()).contains("before\t2026-08-14");
        assertThat(done("snapshot", "before", "--delete", "-w", "one")).isZero();
        assertThat(done("generate", recipe.toString(), "-w", "one")).isZero();
        assertThat(done("reset", "-w", "one")).isZero();
        assertThat(projects("one")).doesNotContain("ABC");
    }

    @Test
    void What_is_wrong_with_a_file_is_told() throws IOException {
        Path file = Files.writeString(directory.resolve("wrong.json"), "{\"backlot\":1,\"tables\":{\"x\":[]}}");
        assertThat(run("validate", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("The server refused: 400", "Line 1, /tables/x: There is no such table.");
        assertThat(run("import", directory.resolve("none.json").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("none.json cannot be read.");
        Path recipe = Files.writeString(directory.resolve("recipe.json"), "{\"boards\":\"x\"}");
        assertThat(run("validate", recipe.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("boards: A number, or a list of objects, is expected.");
    }

    @Test
    void Where_no_server_answers_the_exit_code_says_so() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThat(tool("worlds", "--url", "http://localhost:" + port)).isEqualTo(3);
        assertThat(err.toString()).contains("No server answers at http://localhost:" + port);
    }

    @Test
    void Help_tells_what_there_is() {
        assertThat(tool("--help")).isZero();
        assertThat(out.toString())
                .contains(
                        "serve",
                        "worlds",
                        "reset",
                        "snapshot",
                        "export",
                        "import",
                        "generate",
                        "clone",
                        "validate",
                        "Exit codes");
        assertThat(tool("export", "--help")).isZero();
        assertThat(tool("--version")).isZero();
        assertThat(out.toString()).contains("Backlot ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "import", "snapshot a b", "generate --issues many", "worlds --colour"})
    void What_is_not_understood_has_an_exit_code_of_its_own(String line) {
        assertThat(tool(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage:");
    }

    @Test
    void Settings_of_the_server_are_left_alone() {
        assertThat(CommandLineTool.understands(new String[] {"--server.port=1"}))
                .isFalse();
        assertThat(CommandLineTool.understands(new String[] {})).isFalse();
        assertThat(CommandLineTool.understands(new String[] {"serve", "--server.port=1"}))
                .isFalse();
        assertThat(CommandLineTool.understands(new String[] {"serve", "--help"}))
                .isTrue();
        assertThat(Main.settings(new String[] {"serve", "--server.port=1"})).containsExactly("--server.port=1");
        assertThat(Main.settings(new String[] {"--server.port=1"})).containsExactly("--server.port=1");
    }

    @Test
    void Progress_is_a_bar_where_the_end_is_known() {
        assertThat(Progress.line("Imported", 5_000_000, 10_000_000))
                .isEqualTo("Imported [###############               ] 50 % (5.0 MB)");
        assertThat(Progress.line("Exported", 5_000_000, -1)).isEqualTo("Exported 5.0 MB");
    }

    @Test
    void Progress_of_the_server_is_shown_while_it_works() {
        Server server = new Server();
        new CommandLine(server).parseArgs("--url", jira.url());
        JobProgress progress = new JobProgress(new PrintWriter(err, true), server, "seed", "Generating");
        progress.look();
        assertThat(err.toString()).isEmpty();
        jobs.<Object>run("seed", job -> {
            job.expect(-1, "issues");
            job.advance(30);
            progress.look();
            job.expect(60, "issues");
            job.advance(30);
            progress.look();
            return job;
        });
        progress.look();
        assertThat(err.toString().strip().split("\r"))
                .extracting(String::strip)
                .containsExactly(
                        "Generating 30 issues", "Generating [###############               ] 50 % (30 issues)");
    }

    private String projects(String world) {
        return jira.as("admin")
                .basePath("/w/" + world)
                .get("/rest/api/2/project")
                .asString();
    }

    private int done(String... arguments) {
        int code = run(arguments);
        assertThat(err.toString()).isEmpty();
        return code;
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--url", jira.url()));
        return tool(all.toArray(String[]::new));
    }

    private int tool(String... arguments) {
        return CommandLineTool.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
