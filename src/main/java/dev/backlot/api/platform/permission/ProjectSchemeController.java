package dev.backlot.api.platform.permission;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Expand;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Problem;
import dev.backlot.permission.PermissionSchemes;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.user.CurrentUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Which permission scheme a project is under. */
@PlatformController
class ProjectSchemeController {

    private final Projects projects;
    private final PermissionSchemes schemes;
    private final SchemeBeans beans;
    private final CurrentUser currentUser;

    ProjectSchemeController(Projects projects, PermissionSchemes schemes, SchemeBeans beans, CurrentUser currentUser) {
        this.projects = projects;
        this.schemes = schemes;
        this.beans = beans;
        this.currentUser = currentUser;
    }

    @Served(
            value = "Get the permission scheme of a project",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/project/{projectKeyOrId}/permissionscheme")
    PermissionSchemeBean getAssignedPermissionScheme(@PathVariable String projectKeyOrId, Expand expand, Urls urls) {
        Project project = project(projectKeyOrId);
        if (!currentUser.viewer().administrator()) {
            projects.require(
                    Permission.ADMINISTER_PROJECTS, project.id(), PermissionWireTexts.PROJECT_ADMINISTRATORS_ONLY);
        }
        return beans.scheme(schemes.find(project.permissionSchemeId()), expand, urls);
    }

    @Served(
            value = "Put a project under another permission scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/project/{projectKeyOrId}/permissionscheme")
    PermissionSchemeBean assignPermissionScheme(
            @PathVariable String projectKeyOrId, @RequestBody JsonBody body, Expand expand, Urls urls) {
        Project project = project(projectKeyOrId);
        schemes.requireAdministrator();
        Long id = body.number("id").or(null);
        long schemeId = schemes.require(id == null ? -1 : id).id();
        projects.assignPermissionScheme(project.id(), schemeId);
        return beans.scheme(schemes.require(schemeId), expand, urls);
    }

    /** Administrators see every project here, or nobody could mend a scheme that lets nobody in. */
    private Project project(String keyOrId) {
        return (currentUser.viewer().administrator() ? projects.all() : projects.browsable())
                .stream()
                        .filter(each -> each.key().equalsIgnoreCase(keyOrId)
                                || Long.toString(each.id()).equals(keyOrId))
                        .findFirst()
                        .orElseThrow(() ->
                                currentUser.viewer().hidden(Problem.notFound(PermissionWireTexts.noProject(keyOrId))));
    }
}
