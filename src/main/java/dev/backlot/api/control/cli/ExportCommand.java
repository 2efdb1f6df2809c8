package dev.backlot.api.control.cli;

import dev.backlot.api.control.transfer.FileForm;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a world into a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write all of a world into a file, JSON or YAML by its name.")
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private Server server;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file; one that is there is replaced once all has come.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "backlot", ".part");
        String type = FileForm.of(file.toString()).mediaType();
        try (Progress progress = new Progress(spec.commandLine().getErr(), "Exported", -1);
                InputStream world = progress.watch(server.open("GET", "/export", type, BodyPublishers.noBody()))) {
            Files.copy(world, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return 0;
    }
}
