package dev.backlot.api.control.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The commands of the jar. Exit codes: 0 done, 1 the server or the file refused it, 2 not understood, 3 no server there.
 */
@Command(
        name = "java -jar backlot.jar",
        header = "Backlot, a stand-in for Jira's Agile stack.",
        description = {
            "",
            "Without a command, or with 'serve', it starts the server; options such as --server.port=9000 are its settings (see the README). "
                    + "The other commands ask a server that runs.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Exit codes: 0 done, 1 refused, 2 not understood, 3 no server there."},
        subcommands = {
            ServeCommand.class,
            WorldsCommand.class,
            ResetCommand.class,
            SnapshotCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            GenerateCommand.class,
            CloneCommand.class,
            ValidateCommand.class
        })
final class CommandLineTool implements Runnable {

    static final int REFUSED = 1;
    static final int NO_SERVER = 3;

    private static final Set<String> OWN = Set.of(
            "-h",
            "--help",
            "-V",
            "--version",
            "worlds",
            "reset",
            "snapshot",
            "export",
            "import",
            "generate",
            "clone",
            "validate");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Whether the arguments are a command of this tool's; otherwise they are the server's settings. */
    static boolean understands(String[] arguments) {
        return arguments.length > 0
                && (OWN.contains(arguments[0]) || (arguments[0].equals("serve") && asksForHelp(arguments)));
    }

    /** Does what the arguments say and gives the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new CommandLineTool())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, line, result) -> {
                    if (failure instanceof Refused refused) {
                        line.getErr().println(refused.getMessage());
                        return refused.exitCode();
                    }
                    throw failure;
                })
                .execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static boolean asksForHelp(String[] arguments) {
        return List.of(arguments).contains("--help") || List.of(arguments).contains("-h");
    }
}
