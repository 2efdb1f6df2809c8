package dev.backlot.api.control.cli;

import dev.backlot.api.control.transfer.FileForm;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Adds boards, sprints and issues to a world. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Add boards, sprints and lifelike issues to a world, as many as wanted or as a recipe says.")
final class GenerateCommand implements Callable<Integer> {

    @Mixin
    private Server server;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "RECIPE",
            arity = "0..1",
            description = "A file with a recipe, JSON or YAML, instead of numbers.")
    private @Nullable Path recipe;

    @Option(
            names = "--boards",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many boards (${DEFAULT-VALUE}).")
    private long boards;

    @Option(
            names = "--sprints",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many sprints each has (${DEFAULT-VALUE}).")
    private long sprints;

    @Option(
            names = "--issues",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many issues in all (${DEFAULT-VALUE}).")
    private long issues;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "42",
            description = "Of the random numbers (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws IOException {
        String type = FileForm.of(recipe == null ? null : recipe.toString()).mediaType();
        String text = recipe == null
                ? "{\"boards\":%d,\"sprints\":%d,\"issues\":%d,\"seed\":%d}".formatted(boards, sprints, issues, seed)
                : Files.readString(recipe);
        JsonNode made = JsonMapper.builder().build().readTree(made(type, text));
        PrintWriter out = spec.commandLine().getOut();
        made.path("boards")
                .forEach(board -> out.println("%d\t%s\t%s\t%d issues"
                        .formatted(
                                board.path("id").asLong(),
                                board.path("name").asString(),
                                board.path("project").asString(),
                                board.path("issues").asLong())));
        return 0;
    }

    private String made(String type, String text) {
        PrintWriter err = spec.commandLine().getErr();
        return new JobProgress(err, server, "seed", "Generating")
                .during(() -> server.ask("POST", "/seed", type, BodyPublishers.ofString(text)));
    }
}
