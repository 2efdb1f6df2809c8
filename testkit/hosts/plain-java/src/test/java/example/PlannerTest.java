package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.backlot.testkit.Backlot;
import dev.backlot.testkit.BacklotWorld;
import dev.backlot.testkit.Fault;
import org.junit.jupiter.api.Test;

@Backlot
class PlannerTest {

    private static final String PLAN = "/rest/agile/1.0/sprint/*/issue";

    @Test
    void triesAgainWhenJiraIsBusy(BacklotWorld jira) throws Exception {
        jira.fault(Fault.status(503).on("POST", PLAN).times(2));

        new Planner(jira.url(), jira.token("fred")).plan("PR-1", 72);

        assertEquals(3, jira.journal().entries("POST", PLAN).size());
    }
}
