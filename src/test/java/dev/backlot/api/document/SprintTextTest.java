package dev.backlot.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.api.Dates;
import dev.backlot.kernel.JiraVersion;
import dev.backlot.sprint.Sprint;
import dev.backlot.sprint.SprintState;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SprintTextTest {

    private final Dates dates = new Dates(ZoneOffset.UTC);

    @Test
    void aFutureSprintIsAsRecorded() {
        Sprint sprint = Things.sprint(1, SprintState.FUTURE);
        Things.set(sprint, "name", "ENG Sprint 1", "originBoardId", 1L, "sequence", 1L);
        assertThat(SprintText.of(sprint, dates, JiraVersion.V10_3).replaceFirst("@[0-9a-f]+", "@1f581600"))
                .isEqualTo("com.atlassian.greenhopper.service.sprint.Sprint@1f581600[activatedDate=<null>,"
                        + "autoStartStop=false,completeDate=<null>,endDate=<null>,goal=<null>,id=1,"
                        + "incompleteIssuesDestinationId=<null>,name=ENG Sprint 1,rapidViewId=1,sequence=1,"
                        + "startDate=<null>,state=FUTURE,synced=false]");
    }

    @Test
    void whatIsSetIsWritten() {
        Sprint sprint = Things.sprint(7, SprintState.CLOSED);
        Things.set(
                sprint,
                "goal",
                "win",
                "completeDate",
                Instant.parse("2015-04-20T11:04:00Z"),
                "incompleteIssuesDestinationId",
                8L);
        assertThat(SprintText.of(sprint, dates, JiraVersion.V10_3))
                .contains(
                        "goal=win,",
                        "completeDate=2015-04-20T11:04:00.000Z,",
                        "incompleteIssuesDestinationId=8,",
                        "state=CLOSED,")
                .isEqualTo(SprintText.of(sprint, dates, JiraVersion.V10_3));
    }
}
