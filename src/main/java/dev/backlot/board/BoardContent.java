package dev.backlot.board;

import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.search.IssueQuery;
import dev.backlot.search.IssueSearch;
import dev.backlot.version.Version;
import dev.backlot.version.Versions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a board is about besides its issues. */
@Service
@Transactional(readOnly = true)
public class BoardContent {

    private final Boards boards;
    private final BoardIssues boardIssues;
    private final IssueSearch search;
    private final Issues issues;
    private final Projects projects;
    private final Versions versions;

    BoardContent(
            Boards boards,
            BoardIssues boardIssues,
            IssueSearch search,
            Issues issues,
            Projects projects,
            Versions versions) {
        this.boards = boards;
        this.boardIssues = boardIssues;
        this.search = search;
        this.issues = issues;
        this.projects = projects;
        this.versions = versions;
    }

    /**
     * The epics that the board's filter reaches, by rank.
     *
     * @param done those marked as done or those not, all where null
     * @throws dev.backlot.kernel.Problem where the board cannot be seen
     */
    public Page<Issue> epics(long boardId, @Nullable Boolean done, PageQuery window) {
        IssueQuery epics = boardIssues.epicsOf(boards.require(boardId));
        Page<Long> ids = search.page(done == null ? epics : epics.epicDone(done), window);
        Map<Long, Issue> byId = issues.byIds(ids.values());
        return new Page<>(window, ids.values().stream().map(byId::get).toList(), ids.total());
    }

    /**
     * The projects that the board's filter confines itself to, by name.
     *
     * @throws dev.backlot.kernel.Problem where the board cannot be seen
     */
    public Page<Project> projects(long boardId, PageQuery window) {
        return Page.of(boards.projects(boards.require(boardId)), window);
    }

    /**
     * The versions of the board's projects, by the name of the project and then in the project's order.
     *
     * @param released those released or those not, all where null
     * @throws dev.backlot.kernel.Problem where the board cannot be seen
     */
    public Page<Version> versions(long boardId, @Nullable Boolean released, PageQuery window) {
        var projectIds = boards.projectIds(boards.require(boardId));
        List<Version> all = projects.browsable().stream()
                .filter(project -> projectIds.contains(project.id()))
                .flatMap(project -> versions.ofProject(project.id()).stream())
                .filter(version -> released == null || version.released() == released)
                .toList();
        return Page.of(all, window);
    }
}
