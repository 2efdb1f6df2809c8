package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.report.CumulativeFlow;
import dev.backlot.report.FlowChange;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How issues went through the columns of a board; form from what clients read. */
record FlowChartBean(
        List<FlowColumnBean> columns, Map<Long, List<FlowStepBean>> columnChanges, long firstChangeTime, long now) {

    /** A column. */
    record FlowColumnBean(String name) {}

    /** A step: without {@code columnFrom} onto the board, without {@code columnTo} off it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FlowStepBean(
            String key,
            @Nullable Integer columnFrom,
            @Nullable Integer columnTo,
            @Nullable String statusFrom,
            String statusTo) {

        static FlowStepBean of(FlowChange change) {
            return new FlowStepBean(
                    change.key(),
                    place(change.columnFrom()),
                    place(change.columnTo()),
                    change.statusFrom().isPresent()
                            ? Long.toString(change.statusFrom().getAsLong())
                            : null,
                    Long.toString(change.statusTo()));
        }

        private static @Nullable Integer place(OptionalInt column) {
            return column.isPresent() ? Integer.valueOf(column.getAsInt()) : null;
        }
    }

    static FlowChartBean of(CumulativeFlow flow) {
        return new FlowChartBean(
                flow.columns().stream().map(FlowColumnBean::new).toList(),
                ChartMoments.grouped(flow.changes(), FlowChange::at, FlowStepBean::of),
                ChartMoments.second(flow.firstChange()),
                flow.now().toEpochMilli());
    }
}
