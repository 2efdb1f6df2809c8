package dev.backlot.api.greenhopper;

import dev.backlot.api.Urls;
import dev.backlot.board.Board;
import dev.backlot.board.BoardIssues;
import dev.backlot.board.BoardType;
import dev.backlot.board.Boards;
import dev.backlot.kernel.PageQuery;
import dev.backlot.project.Permission;
import dev.backlot.search.IssueQuery;
import dev.backlot.search.IssueSearch;
import dev.backlot.sprint.Sprint;
import dev.backlot.sprint.SprintState;
import dev.backlot.sprint.Sprints;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together what a board shows where a team works. */
@Component
class WorkView {

    /** The most issues of a board; Jira shows no more than 5000 either. */
    static final int LIMIT = 5000;

    private final Boards boards;
    private final BoardIssues boardIssues;
    private final IssueSearch search;
    private final Sprints sprints;
    private final RapidIssues issues;
    private final RapidSprints beans;
    private final BoardProjects projects;

    WorkView(
            Boards boards,
            BoardIssues boardIssues,
            IssueSearch search,
            Sprints sprints,
            RapidIssues issues,
            RapidSprints beans,
            BoardProjects projects) {
        this.boards = boards;
        this.boardIssues = boardIssues;
        this.search = search;
        this.sprints = sprints;
        this.issues = issues;
        this.beans = beans;
        this.projects = projects;
    }

    /**
     * The view of a board.
     *
     * @param wanted the numbers of the active sprints to show, all where empty
     */
    WorkData of(long boardId, Set<Long> wanted, Urls urls) {
        Board board = boards.require(boardId);
        List<Sprint> active = active(board).stream()
                .filter(sprint -> wanted.isEmpty() || wanted.contains(sprint.id()))
                .toList();
        List<Long> ids =
                search.page(shown(board, active), new PageQuery(0, LIMIT)).values();
        return new WorkData(
                boardId,
                WorkData.Statistics.of(board),
                WorkData.ColumnsData.of(board),
                new WorkData.SwimlanesData(boardId, "none"),
                issuesData(board, issues.of(ids, board, urls)),
                new WorkData.OrderData(boardId, true, board.rankFieldId(), projects.rankings(board)),
                new WorkData.SprintsData(
                        boardId, active.stream().map(beans::bean).toList(), sprints.managesAllOf(board)));
    }

    private List<Sprint> active(Board board) {
        return board.type() == BoardType.SCRUM ? sprints.ofBoard(board.id(), Set.of(SprintState.ACTIVE)) : List.of();
    }

    /** A scrum board shows what is in its active sprints, a kanban board what its second query leaves. */
    private IssueQuery shown(Board board, List<Sprint> active) {
        IssueQuery all = boardIssues.on(board);
        if (board.type() == BoardType.SCRUM) {
            return all.inOpenSprints(active.stream().map(Sprint::id).toList());
        }
        String subQuery = board.subQuery();
        return subQuery == null ? all : all.matching(IssueSearch.parse(subQuery), false);
    }

    private WorkData.IssuesData issuesData(Board board, List<RapidIssueBean> cards) {
        return new WorkData.IssuesData(
                board.id(),
                List.of(),
                cards,
                projects.shortly(board),
                List.of(),
                false,
                projects.allow(Permission.EDIT_ISSUES, board));
    }
}
