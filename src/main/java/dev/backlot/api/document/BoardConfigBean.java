package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.board.Board;
import dev.backlot.board.BoardColumn;
import dev.backlot.constant.Constants;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a board is configured. The sub query is sent for kanban boards, the estimation for scrum boards. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoardConfigBean(
        long id,
        String name,
        String type,
        String self,
        Relation filter,
        @Nullable SubQuery subQuery,
        ColumnConfig columnConfig,
        @Nullable Estimation estimation,
        Ranking ranking) {

    /** Something else, with a link. */
    public record Relation(String id, String self) {}

    /** What a kanban board hides. */
    public record SubQuery(String query) {}

    /** The columns, and what their limits count. */
    public record ColumnConfig(List<Column> columns, String constraintType) {}

    /** A column with its statuses and limits. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Column(
            String name,
            List<Relation> statuses,
            @Nullable Integer min,
            @Nullable Integer max) {}

    /** How issues are estimated. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Estimation(String type, @Nullable EstimationField field) {}

    /** The field that has the estimate. */
    public record EstimationField(String fieldId, String displayName) {}

    /** The field that has the rank. */
    public record Ranking(long rankCustomFieldId) {}

    /** The bean of that board. */
    public static BoardConfigBean of(Board board, Constants constants, Urls urls) {
        return new BoardConfigBean(
                board.id(),
                board.name(),
                board.type().word(),
                urls.agile("board/" + board.id() + "/configuration"),
                relation(urls, "filter", board.filterId()),
                subQuery(board),
                new ColumnConfig(
                        board.columns().stream()
                                .map(column -> column(column, urls))
                                .toList(),
                        board.constraintType()),
                estimation(board, constants),
                new Ranking(board.rankFieldId()));
    }

    private static Column column(BoardColumn column, Urls urls) {
        return new Column(
                column.name(),
                column.statusIds().stream()
                        .map(id -> relation(urls, "status", id))
                        .toList(),
                column.minimum(),
                column.maximum());
    }

    private static Relation relation(Urls urls, String resource, long id) {
        return new Relation(Long.toString(id), urls.platform(resource + "/" + id));
    }

    private static @Nullable SubQuery subQuery(Board board) {
        return switch (board.type()) {
            case SCRUM -> null;
            case KANBAN -> board.subQuery() == null ? null : new SubQuery(board.subQuery());
        };
    }

    private static @Nullable Estimation estimation(Board board, Constants constants) {
        String field = board.estimationField();
        return switch (board.type()) {
            case KANBAN -> null;
            case SCRUM ->
                new Estimation(
                        board.estimationType(),
                        field == null ? null : new EstimationField(field, displayName(field, constants)));
        };
    }

    private static String displayName(String fieldId, Constants constants) {
        return constants.customFields().stream()
                .filter(field -> field.fieldId().equals(fieldId))
                .findFirst()
                .map(field -> field.name())
                .orElse("Original Estimate");
    }
}
