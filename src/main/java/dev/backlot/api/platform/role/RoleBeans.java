package dev.backlot.api.platform.role;

import dev.backlot.api.Urls;
import dev.backlot.api.document.UserBean;
import dev.backlot.project.Project;
import dev.backlot.project.ProjectRole;
import dev.backlot.project.RoleActor;
import dev.backlot.project.Roles;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes roles. */
@Component
class RoleBeans {

    private final Roles roles;
    private final Users users;

    RoleBeans(Roles roles, Users users) {
        this.roles = roles;
        this.users = users;
    }

    /** A role with those who play it in projects that are created from now on. */
    ProjectRoleBean of(ProjectRole role, Urls urls) {
        return bean(role, urls.platform("role/" + role.id()), roles.defaultActors(role.id()), urls);
    }

    /** A role with those who play it in a project. */
    ProjectRoleBean of(ProjectRole role, Project project, Urls urls) {
        String self = urls.platform("project/" + project.id() + "/role/" + role.id());
        return bean(role, self, roles.actors(role.id(), project.id()), urls);
    }

    /** Who plays a role in projects that are created from now on. */
    ProjectRoleBean.ActorsBean actors(long roleId, Urls urls) {
        return new ProjectRoleBean.ActorsBean(actors(roles.defaultActors(roleId), urls));
    }

    private ProjectRoleBean bean(ProjectRole role, String self, List<RoleActor> actors, Urls urls) {
        return new ProjectRoleBean(self, role.name(), role.id(), role.description(), actors(actors, urls));
    }

    private List<ProjectRoleBean.ActorBean> actors(List<RoleActor> actors, Urls urls) {
        return actors.stream().flatMap(actor -> actor(actor, urls)).toList();
    }

    private Stream<ProjectRoleBean.ActorBean> actor(RoleActor actor, Urls urls) {
        String type = ActorType.of(actor.type()).wireName();
        if (actor.type() == RoleActor.Type.GROUP) {
            return Stream.of(new ProjectRoleBean.ActorBean(actor.id(), actor.holder(), type, actor.holder(), null));
        }
        Optional<User> user = users.byNameOrKey(actor.holder());
        return user.stream()
                .map(known -> new ProjectRoleBean.ActorBean(
                        actor.id(),
                        known.displayName(),
                        type,
                        known.name(),
                        UserBean.of(known, urls).avatarUrls().xsmall()));
    }
}
