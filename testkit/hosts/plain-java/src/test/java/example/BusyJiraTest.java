package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.backlot.testkit.Backlot;
import dev.backlot.testkit.BacklotWorld;
import dev.backlot.testkit.Fault;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@Backlot
class BusyJiraTest {

    @Test
    void givesUpInTheEnd(BacklotWorld jira) {
        jira.fault(Fault.status(503).on("POST", "/rest/agile/1.0/sprint/*/issue"));
        Planner planner = new Planner(jira.url(), jira.token("fred"));

        assertThrows(IOException.class, () -> planner.plan("PR-1", 72));
    }

    @Test
    void hasAClockThatItMoves(BacklotWorld jira) {
        jira.clock().fix(Instant.parse("2026-08-14T12:00:00Z"));
        jira.clock().advanceDays(3);

        assertEquals(Instant.parse("2026-08-17T12:00:00Z"), jira.clock().now());
    }
}
