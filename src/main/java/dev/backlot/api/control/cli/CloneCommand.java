package dev.backlot.api.control.cli;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes a world what a running Jira is. */
@Command(
        name = "clone",
        mixinStandardHelpOptions = true,
        description = {
            "Make a world a clone of a running Jira Data Center: boards, sprints, issues with histories, versions, people.",
            "What was in it goes, once everything is read. A clone that broke off goes on where it stopped when it is asked for again."
        })
final class CloneCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Mixin
    private Server server;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "JIRA", description = "Where it is, such as https://jira.example.com.")
    private String source;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:BACKLOT_CLONE_TOKEN}",
            description =
                    "A personal access token there, or BACKLOT_CLONE_TOKEN, which is not seen in lists of processes.")
    private @Nullable String token;

    @Option(
            names = "--login",
            paramLabel = "NAME:PASSWORD",
            defaultValue = "${env:BACKLOT_CLONE_LOGIN}",
            description = "Or who asks there, or BACKLOT_CLONE_LOGIN.")
    private @Nullable String login;

    @Option(
            names = "--board",
            paramLabel = "ID",
            description = "The number of a board, as often as there are boards; all that can be seen where left out.")
    private @Nullable List<Long> boards;

    @Option(names = "--anonymous", description = "Replace names and texts by made-up ones.")
    private boolean anonymous;

    @Option(
            names = "--password",
            paramLabel = "PASSWORD",
            description = "With which everybody can log in afterwards; nobody can where left out.")
    private @Nullable String password;

    @Option(names = "--fresh", description = "Read again what was read before.")
    private boolean fresh;

    @Override
    public Integer call() {
        String begun = server.ask("POST", "/clone", "application/json", BodyPublishers.ofString(order().toString()));
        String path = "/jobs/" + JSON.readTree(begun).path("id").asLong() + "?wait=30s";
        JsonNode job = ended(path);
        String message = job.path("message").asString("");
        if (!job.path("state").asString("").equals("done")) {
            throw new Refused(CommandLineTool.REFUSED, message);
        }
        spec.commandLine().getOut().println(message);
        return 0;
    }

    private JsonNode ended(String path) {
        return new JobProgress(spec.commandLine().getErr(), server, "clone", "Cloning").during(() -> {
            JsonNode job = server.json("GET", path);
            while (job.path("state").asString("").equals("running")) {
                job = server.json("GET", path);
            }
            return job;
        });
    }

    private ObjectNode order() {
        ObjectNode order = JSON.createObjectNode().put("url", source);
        if (login == null || login.isEmpty()) {
            order.put("token", token);
        } else {
            String[] parts = login.split(":", 2);
            order.put("user", parts[0]).put("userPassword", parts.length > 1 ? parts[1] : "");
        }
        if (boards != null) {
            boards.forEach(order.putArray("boards")::add);
        }
        return order.put("anonymous", anonymous).put("password", password).put("fresh", fresh);
    }
}
