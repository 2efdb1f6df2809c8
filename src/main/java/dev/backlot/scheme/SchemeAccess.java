package dev.backlot.scheme;

import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see and change schemes. */
@Component
class SchemeAccess {

    private final Projects projects;
    private final CurrentUser currentUser;

    SchemeAccess(Projects projects, CurrentUser currentUser) {
        this.projects = projects;
        this.currentUser = currentUser;
    }

    Viewer viewer() {
        return currentUser.viewer();
    }

    /** Refuses whoever is no Jira administrator. */
    void requireAdministrator() {
        viewer().requireAdministrator(SchemeTexts.NOT_ADMINISTRATOR);
    }

    /** Whether the caller may see how a project is set up. */
    boolean administers(Project project) {
        return viewer().administrator() || projects.allows(Permission.ADMINISTER_PROJECTS, project.id());
    }

    /** The project with this key or number; administrators of Jira find all, others those that they may browse. */
    Optional<Project> project(String keyOrId) {
        if (!viewer().administrator()) {
            return projects.find(keyOrId);
        }
        return projects.all().stream()
                .filter(project -> project.key().equalsIgnoreCase(keyOrId)
                        || Long.toString(project.id()).equals(keyOrId))
                .findFirst();
    }

    /** The project with this key or number, or 404 and 401 for who is not logged in. */
    Project requireProject(String keyOrId) {
        return project(keyOrId)
                .orElseThrow(() -> viewer().hidden(Problem.notFound(SchemeTexts.NO_PROJECT.formatted(keyOrId))));
    }

    /** The project with this key or number, for who administers it or Jira. */
    Project requireAdministered(String keyOrId) {
        Project project = requireProject(keyOrId);
        if (!administers(project)) {
            throw viewer().refusal(SchemeTexts.NOT_PROJECT_ADMINISTRATOR);
        }
        return project;
    }
}
