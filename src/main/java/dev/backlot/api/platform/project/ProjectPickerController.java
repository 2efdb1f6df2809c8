package dev.backlot.api.platform.project;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.ErrorCollection;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import dev.backlot.project.ProjectCreation;
import dev.backlot.project.Projects;
import dev.backlot.user.CurrentUser;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What forms ask about projects while somebody types. */
@PlatformController
class ProjectPickerController {

    private static final int LIMIT = 100;

    private final Projects projects;
    private final ProjectCreation creation;
    private final CurrentUser currentUser;

    ProjectPickerController(Projects projects, ProjectCreation creation, CurrentUser currentUser) {
        this.projects = projects;
        this.creation = creation;
        this.currentUser = currentUser;
    }

    record ProjectPickerItem(String html, String name, String key, String id, String avatar) {

        static ProjectPickerItem of(Project project, Highlighter query, Urls urls) {
            return new ProjectPickerItem(
                    query.mark(project.name()) + " (" + query.mark(project.key()) + ")",
                    project.name(),
                    project.key(),
                    Long.toString(project.id()),
                    urls.of("/secure/projectavatar?size=xsmall&avatarId=" + project.avatarId()));
        }
    }

    record ProjectPickerResultBean(List<ProjectPickerItem> projects, int total, String header) {}

    @Served(
            value = "Get the projects whose name or key begins with a text",
            known = DOCUMENTED,
            errors = {400})
    @GetMapping("/projects/picker")
    ProjectPickerResultBean searchForProjects(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "0") int maxResults,
            @RequestParam(defaultValue = "false") boolean allowEmptyQuery,
            Urls urls) {
        Highlighter wanted = new Highlighter(query.strip());
        boolean all = query.isBlank() && allowEmptyQuery;
        List<Project> found = projects.browsable().stream()
                .filter(project -> all || wanted.isIn(project.name()) || wanted.isIn(project.key()))
                .toList();
        int limit = maxResults == 0 ? LIMIT : Math.max(0, Math.min(maxResults, LIMIT));
        List<ProjectPickerItem> shown = found.stream()
                .limit(limit)
                .map(project -> ProjectPickerItem.of(project, wanted, urls))
                .toList();
        return new ProjectPickerResultBean(
                shown, found.size(), "Showing " + shown.size() + " of " + found.size() + " matching projects");
    }

    @Served(
            value = "Check whether a key can be given to a new project",
            known = DOCUMENTED,
            errors = {401})
    @GetMapping("/projectvalidate/key")
    ErrorCollection validateProjectKey(@RequestParam(defaultValue = "") String key) {
        if (currentUser.viewer().isAnonymous()) {
            throw Problem.unauthenticated();
        }
        Map<String, String> faults =
                creation.keyFault(key).map(fault -> Map.of("projectKey", fault)).orElse(Map.of());
        return new ErrorCollection(List.of(), faults);
    }
}
