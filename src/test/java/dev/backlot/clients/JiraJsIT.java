package dev.backlot.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs the tests in {@code src/test/js}: jira.js and the client generated from Atlassian's description of the API. */
class JiraJsIT {

    private static final Path DIRECTORY = Path.of("src", "test", "js");
    private static final int PATIENCE_SECONDS = 600;

    @Test
    void aSprintsLifeInJavaScript() throws Exception {
        if (System.getenv("CI") == null) {
            assumeTrue(isThere("node") && isThere("npm"), "node and npm are not on this machine; CI has them");
        }

        run("npm", "ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund");
        String output = run("node", "--test", "--test-reporter=tap");

        assertThat(Pattern.compile("^# (pass|tests) 0$", Pattern.MULTILINE)
                        .matcher(output)
                        .find())
                .as(output)
                .isFalse();
    }

    private static boolean isThere(String command) throws InterruptedException {
        try {
            return new ProcessBuilder(command, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(DIRECTORY.toFile()).redirectErrorStream(true);
        builder.environment().put("BACKLOT_URL", PackagedServer.shared().url());
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
