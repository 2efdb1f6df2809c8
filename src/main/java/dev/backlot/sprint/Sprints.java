package dev.backlot.sprint;

import dev.backlot.board.Board;
import dev.backlot.board.BoardIssues;
import dev.backlot.board.Boards;
import dev.backlot.kernel.Problem;
import dev.backlot.search.IssueSearch;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Finds sprints. */
@Service
public class Sprints {

    private final SprintAccess access;
    private final BoardIssues boardIssues;
    private final Boards boards;
    private final IssueSearch search;
    private final Cached<List<Sprint>> all;

    Sprints(
            SprintRepository sprints,
            SprintAccess access,
            Boards boards,
            BoardIssues boardIssues,
            IssueSearch search,
            Revision revision) {
        this.access = access;
        this.boards = boards;
        this.boardIssues = boardIssues;
        this.search = search;
        this.all = new Cached<>(revision, sprints::findAllByOrderBySequenceAscIdAsc);
    }

    /**
     * The sprints of a board: those made on it and those of other boards whose issues its filter reaches; closed, then
     * active, then future ones, each in the order of the backlog.
     *
     * @param states the states wanted, all where empty
     * @throws Problem where the board cannot be seen or has no sprints
     */
    public List<Sprint> ofBoard(long boardId, Set<SprintState> states) {
        Board board = boards.requireScrum(boardId);
        Set<Long> reached = search.sprintsReached(boardIssues.on(board));
        return all.get().stream()
                .filter(sprint -> states.isEmpty() || states.contains(sprint.state()))
                .filter(sprint -> isOf(sprint, board) || reached.contains(sprint.id()))
                .sorted(Comparator.comparing(Sprint::state))
                .toList();
    }

    /** The sprint with this number, if the caller may see it. */
    public Optional<Sprint> find(long id) {
        return any(id).filter(access::canView);
    }

    /**
     * The sprint with this number.
     *
     * @throws Problem where there is none that the caller may see; an anonymous caller is told to log in
     */
    public Sprint require(long id) {
        return find(id).orElseThrow(access::hidden);
    }

    /**
     * The sprint with this number, to be changed.
     *
     * @throws Problem where the caller may not see it, or may see but not manage it
     */
    public Sprint requireManaged(long id) {
        Sprint sprint = require(id);
        access.requireManage(sprint);
        return sprint;
    }

    /** Whether the caller may change a sprint. */
    public boolean manages(Sprint sprint) {
        return access.manages(sprint);
    }

    /** The sprints with these numbers, seen or not; unknown numbers are left out. */
    public Map<Long, Sprint> byIds(Collection<Long> ids) {
        return all.get().stream()
                .filter(sprint -> ids.contains(sprint.id()))
                .collect(Collectors.toMap(Sprint::id, Function.identity()));
    }

    /** The sprints that were made on a board, seen or not, in the order of the backlog. */
    public List<Sprint> madeOn(long boardId) {
        return all.get().stream()
                .filter(sprint -> Objects.equals(sprint.originBoardId(), boardId))
                .toList();
    }

    private Optional<Sprint> any(long id) {
        return all.get().stream().filter(sprint -> sprint.id() == id).findFirst();
    }

    private static boolean isOf(Sprint sprint, Board board) {
        return sprint.originBoardId() != null && sprint.originBoardId() == board.id();
    }
}
