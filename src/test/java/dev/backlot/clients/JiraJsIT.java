package dev.backlot.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the tests in {@code src/test/js}: jira.js and the client generated from Atlassian's description of the API, each
 * against an old Jira and the usual one.
 */
class JiraJsIT {

    private static final Path DIRECTORY = Path.of("src", "test", "js");
    private static final int PATIENCE_SECONDS = 600;

    @ParameterizedTest
    @ValueSource(strings = {"8.20", "10.3"})
    void theLivesOfSprintsAndProjectsInJavaScript(String version) throws Exception {
        if (System.getenv("CI") == null) {
            assumeTrue(isThere("node") && isThere("npm"), "node and npm are not on this machine; CI has them");
        }

        try (PackagedServer server = PackagedServer.start("--backlot.jira.version=" + version)) {
            run(server, "npm", "ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund");
            String output = run(server, "node", "--test", "--test-reporter=tap");

            assertThat(Pattern.compile("^# (pass|tests) 0$", Pattern.MULTILINE)
                            .matcher(output)
                            .find())
                    .as(output)
                    .isFalse();
        }
    }

    private static boolean isThere(String command) throws InterruptedException {
        try {
            return new ProcessBuilder(command, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String run(PackagedServer server, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(DIRECTORY.toFile()).redirectErrorStream(true);
        builder.environment().put("BACKLOT_URL", server.url());
        Process process = builder.start();
        ProcessOutput output = ProcessOutput.of(process);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        String printed = output.all();
        assertThat(process.exitValue())
                .as(String.join(" ", command) + "\n" + printed)
                .isZero();
        return printed;
    }
}
