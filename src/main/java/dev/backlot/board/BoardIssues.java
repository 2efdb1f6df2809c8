package dev.backlot.board;

import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.StatusCategory;
import dev.backlot.filter.Filters;
import dev.backlot.jql.Jql;
import dev.backlot.search.IssueQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Says which issues are on a board, in its backlog and among its epics. */
@Service
public class BoardIssues {

    private final Filters filters;
    private final Constants constants;

    BoardIssues(Filters filters, Constants constants) {
        this.filters = filters;
        this.constants = constants;
    }

    /**
     * What the board shows: the filter's issues in mapped statuses. Epics are not members of a scrum board, and the sub
     * query of a kanban board is not applied (both measured).
     */
    public IssueQuery on(Board board) {
        IssueQuery issues = filtered(board).inStatuses(board.mappedStatusIds());
        return board.type() == BoardType.SCRUM ? issues.notOfTypes(epicTypeIds()) : issues;
    }

    /** What the board's filter finds in whatever status, for reports. Epics are not members of a scrum board. */
    public IssueQuery found(Board board) {
        return board.type() == BoardType.SCRUM ? filtered(board).notOfTypes(epicTypeIds()) : filtered(board);
    }

    /** What is on the board, not done and in no open sprint. */
    public IssueQuery backlogOf(Board board) {
        Set<Long> open = new HashSet<>(board.mappedStatusIds());
        open.removeAll(board.doneStatusIds());
        IssueQuery backlog =
                filtered(board).inStatuses(open).notOfTypes(epicTypeIds()).inNoOpenSprint();
        // Where no open column holds a finished status, "not done" says nothing new and lets an index give the order.
        return open.stream().noneMatch(this::isDone) ? backlog.notDone() : backlog;
    }

    /** The epics that the board's filter reaches. */
    public IssueQuery epicsOf(Board board) {
        return filtered(board).ofTypes(epicTypeIds());
    }

    /** The numbers of the types that are epics. */
    public List<Long> epicTypeIds() {
        return constants.issueTypes().stream()
                .filter(IssueType::epic)
                .map(IssueType::id)
                .toList();
    }

    private IssueQuery filtered(Board board) {
        return IssueQuery.all()
                .matching(Jql.parse(filters.byId(board.filterId()).jql()), false);
    }

    private boolean isDone(long statusId) {
        return constants.status(statusId).category() == StatusCategory.DONE;
    }
}
