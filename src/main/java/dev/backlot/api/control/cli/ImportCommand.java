package dev.backlot.api.control.cli;

import dev.backlot.api.control.transfer.FileForm;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a world of a file. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Make a world what a file tells, all or nothing.")
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private Server server;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file as 'export' writes it.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            throw new Refused(CommandLineTool.REFUSED, file + " cannot be read.");
        }
        PrintWriter err = spec.commandLine().getErr();
        String type = FileForm.of(file.toString()).mediaType();
        BodyPublisher body = BodyPublishers.ofFile(file);
        String unused = new JobProgress(err, server, "import", "Importing")
                .during(() -> server.ask("POST", "/import", type, body));
        return 0;
    }
}
