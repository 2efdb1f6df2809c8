package dev.backlot.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Opens pages in a real browser, logs in there, and answers the question of an application of OAuth 2.0. */
class BrowserIT {

    @Test
    void aPersonSeesAndAnswersInABrowser() throws Exception {
        Optional<String> browser = browser();
        if (System.getenv("CI") == null) {
            assumeTrue(
                    browser.isPresent() && NodeTests.areThere(),
                    "node, npm and a Chromium are not on this machine; CI has them");
        }

        try (PackagedServer server = PackagedServer.start()) {
            assertThat(browser).as("a Chromium").isPresent();
            NodeTests tests = new NodeTests(server).with("BROWSER", browser.orElseThrow());
            tests.install();
            tests.run("consent.browser.mjs", "pages.browser.mjs");
        }
    }

    private static Optional<String> browser() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(directory -> directory + "/" + name))
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
    }
}
