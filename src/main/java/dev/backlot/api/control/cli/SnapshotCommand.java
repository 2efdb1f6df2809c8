package dev.backlot.api.control.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes snapshots of a world and goes back to them. */
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        description = "Take a snapshot of a world, go back to one, or list them.")
final class SnapshotCommand implements Runnable {

    /** What to do with a snapshot that is there. */
    static final class Action {

        @Option(names = "--restore", description = "Make the world what it was then.")
        private boolean restore;

        @Option(names = "--delete", description = "Forget it.")
        private boolean delete;
    }

    @Mixin
    private Server server;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The snapshot; without it all are listed.")
    private @Nullable String name;

    @ArgGroup
    private Action action = new Action();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (name == null) {
            server.json("GET", "/snapshots")
                    .forEach(each -> out.println(each.path("name").asString() + "\t"
                            + each.path("taken").asString()));
        } else if (action.restore) {
            server.ask("POST", "/snapshots/" + name + "/restore");
        } else if (action.delete) {
            server.ask("DELETE", "/snapshots/" + name);
        } else {
            server.ask("PUT", "/snapshots/" + name);
        }
    }
}
