package dev.backlot.sprint;

import dev.backlot.board.Board;
import dev.backlot.board.Boards;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.project.Projects;
import dev.backlot.search.IssueQuery;
import dev.backlot.search.IssueSearch;
import dev.backlot.user.CurrentUser;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may see and change sprints. */
@Component
class SprintAccess {

    private final Boards boards;
    private final Projects projects;
    private final IssueSearch search;
    private final CurrentUser currentUser;

    SprintAccess(Boards boards, Projects projects, IssueSearch search, CurrentUser currentUser) {
        this.boards = boards;
        this.projects = projects;
        this.search = search;
        this.currentUser = currentUser;
    }

    /** Seen is a sprint whose board is seen, or one of whose issues is; this is the documented rule. */
    boolean canView(Sprint sprint) {
        return board(sprint).isPresent()
                || search.count(IssueQuery.all().everInSprint(sprint.id())) > 0
                || (sprint.originBoardId() == null && managesAnything());
    }

    void requireManage(Sprint sprint) {
        if (!manages(sprint)) {
            throw currentUser.viewer().refusal(SprintTexts.NOT_MANAGER);
        }
    }

    void requireManage(Board board) {
        if (!manages(board)) {
            throw currentUser.viewer().refusal(SprintTexts.NOT_MANAGER);
        }
    }

    boolean manages(Sprint sprint) {
        return board(sprint).map(this::manages).orElseGet(this::managesAnything);
    }

    boolean manages(Board board) {
        Set<Long> ids = boards.projectIds(board);
        return projects.allowsAll(Permission.MANAGE_SPRINTS_PERMISSION, ids);
    }

    void requireAdministrator(String message) {
        if (!currentUser.viewer().administrator()) {
            throw currentUser.viewer().refusal(message);
        }
    }

    Problem hidden() {
        return currentUser.viewer().hidden(Problem.notFound(SprintTexts.HIDDEN));
    }

    Optional<Board> board(Sprint sprint) {
        return Optional.ofNullable(sprint.originBoardId()).flatMap(boards::find);
    }

    private boolean managesAnything() {
        return !projects.allowing(Permission.MANAGE_SPRINTS_PERMISSION).isEmpty();
    }
}
