package dev.backlot.api.agile;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Dates;
import dev.backlot.api.Urls;
import dev.backlot.sprint.Sprint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A sprint. What is not set is left out; keys and their order observed on Data Center 10.4.0 and Cloud. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SprintBean(
        long id,
        String self,
        String state,
        String name,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable String completeDate,
        @Nullable String activatedDate,
        @Nullable Long originBoardId,
        @Nullable String goal,
        boolean synced,
        boolean autoStartStop,
        @Nullable Long incompleteIssuesDestinationId) {

    static SprintBean of(Sprint sprint, Urls urls, Dates dates) {
        return new SprintBean(
                sprint.id(),
                urls.agile("sprint/" + sprint.id()),
                sprint.state().word(),
                sprint.name(),
                text(sprint.startDate(), dates),
                text(sprint.endDate(), dates),
                text(sprint.completeDate(), dates),
                text(sprint.activatedDate(), dates),
                sprint.originBoardId(),
                sprint.goal(),
                sprint.synced(),
                sprint.autoStartStop(),
                sprint.incompleteIssuesDestinationId());
    }

    private static @Nullable String text(@Nullable Instant moment, Dates dates) {
        return moment == null ? null : dates.agile(moment);
    }
}
