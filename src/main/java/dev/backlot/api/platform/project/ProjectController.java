package dev.backlot.api.platform.project;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Expand;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.project.Project;
import dev.backlot.project.ProjectAdministration;
import dev.backlot.project.Projects;
import dev.backlot.template.ProjectTemplates;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Projects: found, made, changed, put away and deleted. */
@PlatformController
class ProjectController {

    private final Projects projects;
    private final ProjectLists lists;
    private final ProjectTemplates templates;
    private final ProjectAdministration administration;
    private final ProjectBeans beans;

    ProjectController(
            Projects projects,
            ProjectLists lists,
            ProjectTemplates templates,
            ProjectAdministration administration,
            ProjectBeans beans) {
        this.projects = projects;
        this.lists = lists;
        this.templates = templates;
        this.administration = administration;
        this.beans = beans;
    }

    /** What is said of a new project. */
    record ProjectIdentity(String self, long id, String key) {}

    @Served(
            value = "Get all projects that the caller may see",
            known = OBSERVED,
            errors = {400})
    @GetMapping("/project")
    List<FullProjectBean> getAllProjects(
            @RequestParam(defaultValue = "false") boolean includeArchived,
            @RequestParam(defaultValue = "false") boolean browseArchive,
            @RequestParam(required = false) @Nullable Integer recent,
            Expand expand,
            Urls urls) {
        return lists.all(includeArchived, browseArchive, recent).stream()
                .map(project -> beans.brief(project, expand, urls))
                .toList();
    }

    @Served(
            value = "Create a project",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/project")
    @ResponseStatus(HttpStatus.CREATED)
    ProjectIdentity createProject(@RequestBody JsonBody body, Urls urls) {
        Project project = templates.create(
                ProjectBodies.draft(body), body.text("projectTemplateKey").or(null));
        return new ProjectIdentity(urls.platform("project/" + project.id()), project.id(), project.key());
    }

    @Served(
            value = "Get a project",
            known = OBSERVED,
            errors = {401, 404})
    @GetMapping("/project/{projectIdOrKey}")
    FullProjectBean getProject(@PathVariable String projectIdOrKey, Expand expand, Urls urls) {
        return beans.full(projects.require(projectIdOrKey), expand, urls);
    }

    @Served(
            value = "Change a project",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/project/{projectIdOrKey}")
    FullProjectBean updateProject(
            @PathVariable String projectIdOrKey, @RequestBody JsonBody body, Expand expand, Urls urls) {
        long id = administration.update(projectIdOrKey, ProjectBodies.draft(body));
        return beans.full(projects.byId(id), expand, urls);
    }

    @Served(
            value = "Change the type of a project",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/project/{projectIdOrKey}/type/{newProjectTypeKey}")
    FullProjectBean updateProjectType(
            @PathVariable String projectIdOrKey, @PathVariable String newProjectTypeKey, Expand expand, Urls urls) {
        long id = administration.changeType(projectIdOrKey, newProjectTypeKey);
        return beans.full(projects.byId(id), expand, urls);
    }

    @Served(
            value = "Delete a project with everything in it",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @DeleteMapping("/project/{projectIdOrKey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteProject(@PathVariable String projectIdOrKey) {
        administration.delete(projectIdOrKey);
    }

    @Served(
            value = "Archive a project",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/project/{projectIdOrKey}/archive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void archiveProject(@PathVariable String projectIdOrKey) {
        administration.archive(projectIdOrKey);
    }

    @Served(
            value = "Restore an archived project",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/project/{projectIdOrKey}/restore")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void restoreProject(@PathVariable String projectIdOrKey) {
        administration.restore(projectIdOrKey);
    }
}
