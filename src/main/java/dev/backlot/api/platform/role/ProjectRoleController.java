package dev.backlot.api.platform.role;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.project.RoleCast;
import dev.backlot.project.Roles;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** Who plays which role in a project: whoever sees the project sees the roles, its administrators the actors. */
@PlatformController
class ProjectRoleController {

    private final Projects projects;
    private final Roles roles;
    private final RoleCast cast;
    private final RoleBeans beans;

    ProjectRoleController(Projects projects, Roles roles, RoleCast cast, RoleBeans beans) {
        this.projects = projects;
        this.roles = roles;
        this.cast = cast;
        this.beans = beans;
    }

    @Served(
            value = "Get the roles of a project",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/project/{projectIdOrKey}/role")
    Map<String, String> getProjectRoles(@PathVariable String projectIdOrKey, Urls urls) {
        Project project = projects.require(projectIdOrKey);
        Map<String, String> links = new LinkedHashMap<>();
        roles.all()
                .forEach(role ->
                        links.put(role.name(), urls.platform("project/" + project.id() + "/role/" + role.id())));
        return links;
    }

    @Served(
            value = "Get who plays a role in a project",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/project/{projectIdOrKey}/role/{id}")
    ProjectRoleBean getProjectRole(@PathVariable String projectIdOrKey, @PathVariable long id, Urls urls) {
        return bean(projectIdOrKey, id, urls);
    }

    @Served(
            value = "Set who plays a role in a project",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/project/{projectIdOrKey}/role/{id}")
    ProjectRoleBean setActors(
            @PathVariable String projectIdOrKey, @PathVariable long id, @RequestBody JsonBody body, Urls urls) {
        cast.replace(
                projectIdOrKey,
                id,
                ActorBodies.categorised(body, ActorType.USER),
                ActorBodies.categorised(body, ActorType.GROUP));
        return bean(projectIdOrKey, id, urls);
    }

    @Served(
            value = "Let users or groups play a role in a project",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/project/{projectIdOrKey}/role/{id}")
    ProjectRoleBean addActorUsers(
            @PathVariable String projectIdOrKey, @PathVariable long id, @RequestBody JsonBody body, Urls urls) {
        cast.add(projectIdOrKey, id, ActorBodies.added(body, ActorType.USER), ActorBodies.added(body, ActorType.GROUP));
        return bean(projectIdOrKey, id, urls);
    }

    @Served(
            value = "Let a user or a group no longer play a role in a project",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/project/{projectIdOrKey}/role/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteActor(
            @PathVariable String projectIdOrKey,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String user,
            @RequestParam(required = false) @Nullable String group) {
        cast.remove(projectIdOrKey, id, user, group);
    }

    private ProjectRoleBean bean(String projectIdOrKey, long roleId, Urls urls) {
        return beans.of(cast.require(projectIdOrKey, roleId), projects.requireAdministered(projectIdOrKey), urls);
    }
}
