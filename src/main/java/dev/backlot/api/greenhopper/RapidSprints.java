package dev.backlot.api.greenhopper;

import dev.backlot.api.Dates;
import dev.backlot.sprint.Sprint;
import dev.backlot.sprint.SprintState;
import dev.backlot.sprint.Sprints;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows sprints as JIRA Agile's own pages do. */
@Component
class RapidSprints {

    private final Sprints sprints;
    private final Dates dates;
    private final Clock clock;

    RapidSprints(Sprints sprints, Dates dates, Clock clock) {
        this.sprints = sprints;
        this.dates = dates;
        this.clock = clock;
    }

    RapidSprintBean bean(Sprint sprint) {
        return bean(sprint, null);
    }

    /** A sprint with the numbers of the issues in it, which only the view of a plan shows. */
    RapidSprintBean bean(Sprint sprint, @Nullable List<Long> issueIds) {
        return new RapidSprintBean(
                sprint.id(),
                sprint.sequence(),
                sprint.name(),
                sprint.state().name(),
                0,
                sprint.goal(),
                readable(sprint.startDate()),
                readable(sprint.endDate()),
                readable(sprint.completeDate()),
                iso(sprint.startDate()),
                iso(sprint.endDate()),
                iso(sprint.completeDate()),
                sprints.manages(sprint),
                List.of(),
                daysRemaining(sprint),
                issueIds);
    }

    private String readable(@Nullable Instant moment) {
        return moment == null ? PlanBodies.NONE : dates.readable(moment);
    }

    private @Nullable String iso(@Nullable Instant moment) {
        return moment == null ? null : dates.platform(moment);
    }

    /** Whole days until an active sprint should end, today not counted; of others there are none. */
    private long daysRemaining(Sprint sprint) {
        Instant end = sprint.endDate();
        return sprint.state() != SprintState.ACTIVE || end == null
                ? 0
                : Math.max(0, ChronoUnit.DAYS.between(dates.day(clock.instant()), dates.day(end)));
    }
}
