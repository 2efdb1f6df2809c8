package dev.backlot.clients;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the tests in {@code src/test/js}: jira.js and the client generated from Atlassian's description of the API, each
 * against an old Jira and the usual one.
 */
class JiraJsIT {

    @ParameterizedTest
    @ValueSource(strings = {"8.20", "10.3"})
    void theLivesOfSprintsAndProjectsInJavaScript(String version) throws Exception {
        if (System.getenv("CI") == null) {
            assumeTrue(NodeTests.areThere(), "node and npm are not on this machine; CI has them");
        }

        try (PackagedServer server = PackagedServer.start("--backlot.jira.version=" + version)) {
            NodeTests tests = new NodeTests(server);
            tests.install();
            tests.run();
        }
    }
}
