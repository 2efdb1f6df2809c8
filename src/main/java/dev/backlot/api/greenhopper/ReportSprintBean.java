package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Dates;
import dev.backlot.report.SprintReport;
import dev.backlot.sprint.Sprint;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sprint in its report; keys, order and dates as recorded on Cloud. A date that there is not is {@code None}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportSprintBean(
        long id,
        long sequence,
        String name,
        String state,
        int linkedPagesCount,
        String goal,
        String startDate,
        String endDate,
        @Nullable String isoStartDate,
        @Nullable String isoEndDate,
        String completeDate,
        @Nullable String isoCompleteDate,
        boolean canUpdateSprint,
        List<String> remoteLinks,
        long daysRemaining) {

    static ReportSprintBean of(SprintReport report, Dates dates) {
        Sprint sprint = report.sprint();
        return new ReportSprintBean(
                sprint.id(),
                sprint.sequence(),
                sprint.name(),
                sprint.state().name(),
                0,
                Objects.requireNonNullElse(sprint.goal(), ""),
                readable(sprint.startDate(), dates),
                readable(sprint.endDate(), dates),
                iso(sprint.startDate(), dates),
                iso(sprint.endDate(), dates),
                readable(sprint.completeDate(), dates),
                iso(sprint.completeDate(), dates),
                report.managed(),
                List.of(),
                report.daysRemaining());
    }

    private static String readable(@Nullable Instant moment, Dates dates) {
        return moment == null ? "None" : dates.readable(moment);
    }

    private static @Nullable String iso(@Nullable Instant moment, Dates dates) {
        return moment == null ? null : dates.inSeconds(moment);
    }
}
