package dev.backlot.api.platform.role;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.project.RoleAdministration;
import dev.backlot.project.RoleCast;
import dev.backlot.project.Roles;
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

/** The roles that all projects have, and who plays them in new projects; Jira administrators only. */
@PlatformController
class RoleController {

    private final Roles roles;
    private final RoleAdministration administration;
    private final RoleCast cast;
    private final RoleBeans beans;

    RoleController(Roles roles, RoleAdministration administration, RoleCast cast, RoleBeans beans) {
        this.roles = roles;
        this.administration = administration;
        this.cast = cast;
        this.beans = beans;
    }

    @Served(
            value = "Get all roles",
            known = DOCUMENTED,
            errors = {401, 403})
    @GetMapping("/role")
    List<ProjectRoleBean> getAllRoles(Urls urls) {
        administration.requireAdministrator();
        return roles.all().stream().map(role -> beans.of(role, urls)).toList();
    }

    @Served(
            value = "Create a role",
            known = DOCUMENTED,
            errors = {400, 401, 403, 409})
    @PostMapping("/role")
    ProjectRoleBean createProjectRole(@RequestBody JsonBody body, Urls urls) {
        var role = administration.create(
                body.text("name").or(null), body.text("description").or(null));
        return beans.of(role, urls);
    }

    @Served(
            value = "Get a role",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/role/{id}")
    ProjectRoleBean getProjectRolesById(@PathVariable long id, Urls urls) {
        return beans.of(cast.require(null, id), urls);
    }

    @Served(
            value = "Change name and description of a role",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404, 409})
    @PutMapping("/role/{id}")
    ProjectRoleBean fullyUpdateProjectRole(@PathVariable long id, @RequestBody JsonBody body, Urls urls) {
        administration.update(
                id, body.text("name").or(null), body.text("description").or(null), true);
        return beans.of(cast.require(null, id), urls);
    }

    @Served(
            value = "Change name or description of a role",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404, 409})
    @PostMapping("/role/{id}")
    ProjectRoleBean partialUpdateProjectRole(@PathVariable long id, @RequestBody JsonBody body, Urls urls) {
        administration.update(
                id, body.text("name").or(null), body.text("description").or(null), false);
        return beans.of(cast.require(null, id), urls);
    }

    @Served(
            value = "Delete a role",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404, 409})
    @DeleteMapping("/role/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteProjectRole(@PathVariable long id, @RequestParam(required = false) @Nullable Long swap) {
        administration.delete(id, swap);
    }

    @Served(
            value = "Get who plays a role in new projects",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/role/{id}/actors")
    ProjectRoleBean.ActorsBean getProjectRoleActorsForRole(@PathVariable long id, Urls urls) {
        return beans.actors(cast.require(null, id).id(), urls);
    }

    @Served(
            value = "Let users or groups play a role in new projects",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/role/{id}/actors")
    ProjectRoleBean.ActorsBean addProjectRoleActorsToRole(
            @PathVariable long id, @RequestBody JsonBody body, Urls urls) {
        cast.add(null, id, ActorBodies.added(body, ActorType.USER), ActorBodies.added(body, ActorType.GROUP));
        return beans.actors(id, urls);
    }

    @Served(
            value = "Let a user or a group no longer play a role in new projects",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/role/{id}/actors")
    ProjectRoleBean.ActorsBean deleteProjectRoleActorsFromRole(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String user,
            @RequestParam(required = false) @Nullable String group,
            Urls urls) {
        cast.remove(null, id, user, group);
        return beans.actors(id, urls);
    }
}
