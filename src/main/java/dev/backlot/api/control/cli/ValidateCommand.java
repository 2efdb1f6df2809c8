package dev.backlot.api.control.cli;

import dev.backlot.api.control.transfer.FileForm;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with a file, which changes nothing. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Tell whether a file is a world or a recipe, and what is wrong with it.")
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private Server server;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file, JSON or YAML.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        String type = FileForm.of(file.toString()).mediaType();
        server.ask("POST", "/validate", type, BodyPublishers.ofFile(file));
        spec.commandLine().getOut().println(file + " is good.");
        return 0;
    }
}
