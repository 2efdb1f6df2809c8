package dev.backlot.board;

import dev.backlot.constant.AgileField;
import dev.backlot.constant.Constants;
import dev.backlot.constant.Status;
import dev.backlot.constant.StatusCategory;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a new board looks, and what is tidied up when a board goes. */
@Component
class BoardDefaults {

    private final Constants constants;
    private final JdbcClient jdbc;

    BoardDefaults(Constants constants, JdbcClient jdbc) {
        this.constants = constants;
        this.jdbc = jdbc;
    }

    BoardSetup setup(BoardType type) {
        long rank = constants.agileField(AgileField.RANK).id();
        return switch (type) {
            case SCRUM ->
                new BoardSetup(
                        null, constants.agileField(AgileField.STORY_POINTS).fieldId(), rank, columns());
            case KANBAN ->
                new BoardSetup("fixVersion in unreleasedVersions() OR fixVersion is EMPTY", null, rank, columns());
        };
    }

    /** Three columns, one for each category of status, as Jira maps them by itself. */
    private List<BoardColumn> columns() {
        return List.of(
                column("To Do", StatusCategory.NEW),
                column("In Progress", StatusCategory.INDETERMINATE),
                column("Done", StatusCategory.DONE));
    }

    private BoardColumn column(String name, StatusCategory category) {
        return new BoardColumn(
                name,
                constants.statuses().stream()
                        .filter(status -> status.category() == category)
                        .map(Status::id)
                        .toList());
    }

    /** Sprints live on without their board; its properties do not. */
    void forget(Board board) {
        jdbc.sql("update sprint set origin_board_id = null where origin_board_id = ?")
                .param(board.id())
                .update();
        jdbc.sql("delete from entity_property where entity_type = 'BOARD' and entity_id = ?")
                .param(board.id())
                .update();
    }
}
