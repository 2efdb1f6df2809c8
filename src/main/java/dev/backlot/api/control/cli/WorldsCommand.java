package dev.backlot.api.control.cli;

import java.io.PrintWriter;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Lists, makes and deletes worlds. */
@Command(
        name = "worlds",
        mixinStandardHelpOptions = true,
        description = "List the worlds of a server; make or delete one.")
final class WorldsCommand implements Runnable {

    @Mixin
    private Server server;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "The world to be made, unless --delete says otherwise.")
    private @Nullable String name;

    @Option(names = "--from", paramLabel = "WORLD", description = "Make it a copy of this one.")
    private @Nullable String from;

    @Option(names = "--template", paramLabel = "TEMPLATE", description = "Make it of this: demo or empty.")
    private @Nullable String template;

    @Option(names = "--delete", description = "Delete it.")
    private boolean delete;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (name == null) {
            server.json("GET", "/worlds")
                    .forEach(world -> out.println(world.path("name").asString() + "\t"
                            + world.path("url").asString()));
        } else if (delete) {
            server.ask("DELETE", "/worlds/" + name);
        } else {
            JsonMapper json = JsonMapper.builder().build();
            Map<String, String> wanted = new TreeMap<>(Map.of("name", name));
            if (from != null) {
                wanted.put("from", from);
            }
            if (template != null) {
                wanted.put("template", template);
            }
            String made = server.ask(
                    "POST", "/worlds", "application/json", BodyPublishers.ofString(json.writeValueAsString(wanted)));
            out.println(json.readTree(made).path("url").asString());
        }
    }
}
