package dev.backlot.api.greenhopper;

import dev.backlot.board.Board;
import dev.backlot.board.Boards;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The projects of a board, as JIRA Agile's own pages name them. */
@Component
class BoardProjects {

    private final Boards boards;
    private final Projects projects;

    BoardProjects(Boards boards, Projects projects) {
        this.boards = boards;
        this.projects = projects;
    }

    /** A project. */
    record RapidProject(long id, String key, String name) {

        static RapidProject of(Project project) {
            return new RapidProject(project.id(), project.key(), project.name());
        }
    }

    /** Whether the caller may order the issues of a project. */
    record ProjectRanking(long projectId, String projectKey, boolean canRank) {}

    /** Those that the caller sees, by name. */
    List<Project> of(Board board) {
        var ids = boards.projectIds(board);
        return projects.browsable().stream()
                .filter(project -> ids.contains(project.id()))
                .toList();
    }

    List<RapidProject> shortly(Board board) {
        return of(board).stream().map(RapidProject::of).toList();
    }

    List<ProjectRanking> rankings(Board board) {
        return of(board).stream()
                .map(project -> new ProjectRanking(
                        project.id(), project.key(), projects.allows(Permission.SCHEDULE_ISSUES, project.id())))
                .toList();
    }

    /** Whether the caller may edit issues, or do something else, in all of them. */
    boolean allow(Permission permission, Board board) {
        return projects.allowsAll(permission, boards.projectIds(board));
    }
}
