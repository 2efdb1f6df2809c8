package dev.backlot.api.control.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Told about here, done by the server itself. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Start the server; what is done without a command, too.")
final class ServeCommand implements Runnable {

    @Parameters(
            paramLabel = "--SETTING=VALUE",
            arity = "0..*",
            description = {
                "Settings, such as --server.port=9000, --backlot.seed=FILE, --backlot.data-dir=DIR, --backlot.jira.version=8.20, "
                        + "--backlot.clock=2026-08-14T12:00:00Z; all of them are in the README."
            })
    // For the help alone.
    @SuppressWarnings("UnusedVariable")
    private String[] settings;

    @Override
    public void run() {
        throw new Refused(CommandLineTool.REFUSED, "The server is started by the application itself.");
    }
}
