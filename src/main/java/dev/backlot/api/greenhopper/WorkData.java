package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.board.Board;
import dev.backlot.board.BoardColumn;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All that a board shows where a team works. Keys and their order are as clients have noted them. */
record WorkData(
        long rapidViewId,
        Statistics statistics,
        ColumnsData columnsData,
        SwimlanesData swimlanesData,
        IssuesData issuesData,
        OrderData orderData,
        SprintsData sprintsData) {

    /** What the columns' limits count. */
    record Statistics(boolean fieldConfigured, String typeId, String id, String name) {

        static Statistics of(Board board) {
            boolean counted = !board.constraintType().equals("none");
            return new Statistics(
                    counted,
                    board.constraintType(),
                    counted ? board.constraintType() + "_" : "",
                    counted ? "Issue Count" : "None");
        }
    }

    /** The columns. */
    record ColumnsData(long rapidViewId, List<WorkColumn> columns) {

        static ColumnsData of(Board board) {
            List<BoardColumn> columns = board.columns();
            return new ColumnsData(
                    board.id(),
                    IntStream.range(0, columns.size())
                            .mapToObj(index -> WorkColumn.of(index + 1, columns.get(index)))
                            .toList());
        }
    }

    /** A column; its number is its place, since nothing else refers to columns here. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WorkColumn(
            int id,
            String name,
            List<String> statusIds,
            @Nullable Integer min,
            @Nullable Integer max,
            boolean isKanPlanColumn) {

        static WorkColumn of(int place, BoardColumn column) {
            return new WorkColumn(
                    place,
                    column.name(),
                    column.statusIds().stream().map(String::valueOf).toList(),
                    column.minimum(),
                    column.maximum(),
                    false);
        }
    }

    /** The swimlanes, of which there are none here. */
    record SwimlanesData(long rapidViewId, String swimlaneStrategy) {}

    /** The issues. */
    record IssuesData(
            long rapidViewId,
            List<String> activeFilters,
            List<RapidIssueBean> issues,
            List<BoardProjects.RapidProject> projects,
            List<RapidIssueBean> missingParents,
            boolean canRelease,
            boolean hasBulkChangePermission) {}

    /** Whether and by which field the issues can be ordered. */
    record OrderData(
            long rapidViewId,
            boolean rankable,
            long rankCustomFieldId,
            List<BoardProjects.ProjectRanking> canRankPerProject) {}

    /** The sprints that are going on. */
    record SprintsData(long rapidViewId, List<RapidSprintBean> sprints, boolean canManageSprints) {}
}
