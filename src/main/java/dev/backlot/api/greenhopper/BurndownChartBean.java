package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.report.Burndown;
import dev.backlot.report.BurndownChange;
import dev.backlot.report.Statistic;
import dev.backlot.report.WorkRate;
import dev.backlot.sprint.Sprint;
import dev.backlot.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How the work of a sprint was done; keys and order as recorded on Cloud. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BurndownChartBean(
        Map<Long, List<BurndownChangeBean>> changes,
        long startTime,
        @Nullable Long endTime,
        @Nullable Long completeTime,
        long now,
        StatisticFieldBean statisticField,
        Map<String, String> issueToParentKeys,
        Map<String, String> issueToSummary,
        WorkRatesBean workRateData,
        Map<Long, List<OpenCloseBean>> openCloseChanges,
        @Nullable String lastUserWhoClosedHtml) {

    /** What changed in an issue. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BurndownChangeBean(
            String key,
            @Nullable EstimateChangeBean statC,
            @Nullable Boolean added,
            @Nullable ColumnChangeBean column) {

        static BurndownChangeBean of(BurndownChange change) {
            return new BurndownChangeBean(
                    change.key(),
                    change.estimate() == null
                            ? null
                            : new EstimateChangeBean(
                                    ReportEstimates.number(change.estimate().before()),
                                    ReportEstimates.number(change.estimate().after())),
                    change.added(),
                    change.column() == null
                            ? null
                            : new ColumnChangeBean(
                                    change.column().notDone(),
                                    change.column().done(),
                                    Long.toString(change.column().statusId())));
        }
    }

    /** Another estimate; empty where there still is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EstimateChangeBean(
            @Nullable Double oldValue, @Nullable Double newValue) {}

    /** A step over the edge of the last column. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ColumnChangeBean(
            @Nullable Boolean notDone, @Nullable Boolean done, String newStatus) {}

    /** What the numbers mean. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatisticFieldBean(
            String typeId,
            @Nullable String fieldId,
            String id,
            String name,
            @JsonProperty("isValid") boolean valid,
            @JsonProperty("isEnabled") boolean enabled,
            String renderer) {

        static StatisticFieldBean of(Statistic statistic) {
            String id = ReportEstimates.fieldId(statistic);
            String renderer = statistic.kind() == Statistic.Kind.TIME ? "duration" : "number";
            return statistic.kind() == Statistic.Kind.COUNT
                    ? new StatisticFieldBean("issueCount", null, id, statistic.name(), true, true, renderer)
                    : new StatisticFieldBean("field", id, "field_" + id, statistic.name(), true, true, renderer);
        }
    }

    /** On which days people work. */
    record WorkRatesBean(String timezone, List<WorkRateBean> rates) {}

    /** Some days: people work at the rate 1 or not at all. */
    record WorkRateBean(long start, long end, int rate) {

        static WorkRateBean of(WorkRate rate) {
            return new WorkRateBean(rate.start().toEpochMilli(), rate.end().toEpochMilli(), rate.working() ? 1 : 0);
        }
    }

    /** That somebody completed the sprint. */
    record OpenCloseBean(String userDisplayNameHtml, String operation) {}

    static BurndownChartBean of(Burndown burndown, @Nullable User closer) {
        Sprint sprint = burndown.sprint();
        String html = ReportUsers.html(closer);
        Instant completed = sprint.completeDate();
        return new BurndownChartBean(
                ChartMoments.grouped(burndown.changes(), BurndownChange::at, BurndownChangeBean::of),
                burndown.start().toEpochMilli(),
                millis(sprint.endDate()),
                millis(completed),
                burndown.now().toEpochMilli(),
                StatisticFieldBean.of(burndown.statistic()),
                Map.of(),
                new TreeMap<>(burndown.summaries()),
                new WorkRatesBean(
                        burndown.zone().getId(),
                        burndown.rates().stream().map(WorkRateBean::of).toList()),
                html == null || completed == null
                        ? Map.of()
                        : Map.of(completed.toEpochMilli(), List.of(new OpenCloseBean(html, "CLOSE"))),
                html);
    }

    private static @Nullable Long millis(@Nullable Instant moment) {
        return moment == null ? null : Long.valueOf(moment.toEpochMilli());
    }
}
