package dev.backlot.api.agile;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.IssueListRequest;
import dev.backlot.api.Served;
import dev.backlot.board.BoardIssues;
import dev.backlot.board.Boards;
import dev.backlot.epic.Epics;
import dev.backlot.sprint.SprintIssues;
import dev.backlot.sprint.Sprints;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The issues of a board, all of them or some. */
@AgileController
class BoardIssueController {

    private final Boards boards;
    private final BoardIssues boardIssues;
    private final Sprints sprints;
    private final Epics epics;
    private final IssueLists lists;

    BoardIssueController(Boards boards, BoardIssues boardIssues, Sprints sprints, Epics epics, IssueLists lists) {
        this.boards = boards;
        this.boardIssues = boardIssues;
        this.sprints = sprints;
        this.epics = epics;
        this.lists = lists;
    }

    @Served(
            value = "Get the issues of a board",
            known = OBSERVED,
            errors = {400, 401, 403, 404})
    @GetMapping("/board/{boardId}/issue")
    byte[] getIssuesForBoard(@PathVariable long boardId, IssueListRequest request) {
        return lists.answer(boardIssues.on(boards.require(boardId)), request);
    }

    @Served(
            value = "Get the issues of a board's backlog",
            known = OBSERVED,
            errors = {400, 401, 403, 404})
    @GetMapping("/board/{boardId}/backlog")
    byte[] getIssuesForBacklog(@PathVariable long boardId, IssueListRequest request) {
        return lists.answer(boardIssues.backlogOf(boards.require(boardId)), request);
    }

    @Served(
            value = "Get the issues of a board that have no epic",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/board/{boardId}/epic/none/issue")
    byte[] getIssuesWithoutEpic(@PathVariable long boardId, IssueListRequest request) {
        var issues = boardIssues.on(boards.require(boardId)).withoutEpic().notOfTypes(boardIssues.epicTypeIds());
        return lists.answer(issues, request);
    }

    @Served(
            value = "Get the issues of an epic on a board",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/board/{boardId}/epic/{epicId}/issue")
    byte[] getIssuesForEpic(@PathVariable long boardId, @PathVariable long epicId, IssueListRequest request) {
        var board = boards.require(boardId);
        var epic = epics.require(Long.toString(epicId));
        return lists.answer(boardIssues.on(board).ofEpic(epic.id()), request);
    }

    @Served(
            value = "Get the issues of a sprint on a board",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/board/{boardId}/sprint/{sprintId}/issue")
    byte[] getIssuesForSprint(@PathVariable long boardId, @PathVariable long sprintId, IssueListRequest request) {
        var board = boards.require(boardId);
        var sprint = sprints.require(sprintId);
        return lists.answer(SprintIssues.of(sprint, boardIssues.on(board)), request);
    }
}
