package dev.backlot.board;

import dev.backlot.constant.AgileField;
import dev.backlot.constant.Constants;
import dev.backlot.constant.Status;
import dev.backlot.constant.StatusCategory;
import dev.backlot.scheme.ProjectWorkflows;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a new board looks, and what is tidied up when a board goes. */
@Component
class BoardDefaults {

    private final Constants constants;
    private final ProjectWorkflows workflows;
    private final JdbcClient jdbc;

    BoardDefaults(Constants constants, ProjectWorkflows workflows, JdbcClient jdbc) {
        this.constants = constants;
        this.workflows = workflows;
        this.jdbc = jdbc;
    }

    /** The setup of a board about these projects. */
    BoardSetup setup(BoardType type, Set<Long> projectIds) {
        List<BoardColumn> columns = columns(workflows.statuses(projectIds));
        long rank = constants.agileField(AgileField.RANK).id();
        return switch (type) {
            case SCRUM ->
                new BoardSetup(
                        null, constants.agileField(AgileField.STORY_POINTS).fieldId(), rank, columns);
            case KANBAN ->
                new BoardSetup("fixVersion in unreleasedVersions() OR fixVersion is EMPTY", null, rank, columns);
        };
    }

    /** Three columns, one for each category of status, as Jira maps them by itself. */
    private static List<BoardColumn> columns(List<Status> statuses) {
        return List.of(
                column("To Do", StatusCategory.NEW, statuses),
                column("In Progress", StatusCategory.INDETERMINATE, statuses),
                column("Done", StatusCategory.DONE, statuses));
    }

    private static BoardColumn column(String name, StatusCategory category, List<Status> statuses) {
        return new BoardColumn(
                name,
                statuses.stream()
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
