package dev.backlot.api.control.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a world what it was at first. */
@Command(name = "reset", mixinStandardHelpOptions = true, description = "Make a world what it was at first.")
final class ResetCommand implements Runnable {

    @Mixin
    private Server server;

    @Override
    public void run() {
        server.ask("POST", "/reset");
    }
}
