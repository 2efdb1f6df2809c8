package dev.backlot.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs a script as people write it for Jira with python-jira, of which only the address is changed. */
class PythonJiraIT {

    /** The second is the one that comes with the system, which need not be the first on the path. */
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

    @Test
    void aScriptWrittenForJiraRuns() throws Exception {
        String python = python();
        if (System.getenv("CI") == null) {
            assumeTrue(python != null, "python3-jira is not on this machine; CI has it");
        }
        assertThat(python).as("a Python that has python-jira").isNotNull();

        try (PackagedServer server = PackagedServer.start()) {
            String printed = ClientProcess.run(
                    Path.of("src", "test", "python"),
                    Map.of("BACKLOT_URL", server.url()),
                    List.of(python, "script_for_jira.py"));

            assertThat(printed).contains("done");
        }
    }

    private static String python() throws InterruptedException {
        for (String python : PYTHONS) {
            if (ClientProcess.runs(python, "-c", "import jira")) {
                return python;
            }
        }
        return null;
    }
}
