package dev.backlot.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Runs the tests in {@code src/test/js} against a server. */
final class NodeTests {

    private static final Path DIRECTORY = Path.of("src", "test", "js");
    private static final Pattern NONE_RAN = Pattern.compile("^# (pass|tests) 0$", Pattern.MULTILINE);

    private final Map<String, String> environment = new HashMap<>();

    NodeTests(PackagedServer server) {
        environment.put("BACKLOT_URL", server.url());
    }

    /** Whether the machine has what runs them. */
    static boolean areThere() throws InterruptedException {
        return ClientProcess.runs("node", "--version") && ClientProcess.runs("npm", "--version");
    }

    /** Tells the tests something more. */
    NodeTests with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Gets the clients that the tests use. */
    void install() throws IOException, InterruptedException {
        execute(List.of("npm", "ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"));
    }

    /** Runs these files, all tests where there are none, and fails where a test fails or none ran. */
    void run(String... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "--test", "--test-reporter=tap"));
        command.addAll(List.of(files));
        String output = execute(command);
        assertThat(NONE_RAN.matcher(output).find()).as(output).isFalse();
    }

    private String execute(List<String> command) throws IOException, InterruptedException {
        return ClientProcess.run(DIRECTORY, environment, command);
    }
}
