package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sprint as JIRA Agile's own pages show it. Keys, the state in capitals, dates for people and {@code None} for no date are
 * as clients have noted them; dates for programs stand beside those where there are any.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RapidSprintBean(
        long id,
        long sequence,
        String name,
        String state,
        int linkedPagesCount,
        @Nullable String goal,
        String startDate,
        String endDate,
        String completeDate,
        @Nullable String isoStartDate,
        @Nullable String isoEndDate,
        @Nullable String isoCompleteDate,
        boolean canUpdateSprint,
        List<String> remoteLinks,
        long daysRemaining,
        @Nullable List<Long> issuesIds) {

    /** What a list of a board's sprints tells of one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListedSprint(
            long id,
            long sequence,
            String name,
            String state,
            int linkedPagesCount,
            @Nullable String goal) {}

    /** The sprints of a board. */
    record SprintList(List<ListedSprint> sprints, long rapidViewId) {}

    /** A sprint to be edited. */
    record SprintModel(RapidSprintBean sprint) {}

    ListedSprint brief() {
        return new ListedSprint(id, sequence, name, state, linkedPagesCount, goal);
    }
}
