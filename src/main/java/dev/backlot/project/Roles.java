package dev.backlot.project;

import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.user.Viewer;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds roles and tells who plays them. It knows projects by number only, so that permissions can be made of roles. */
@Service
public class Roles {

    private record Cast(List<ProjectRole> roles, Map<Long, List<RoleActor>> actorsByRole) {}

    private final RoleRepository roles;
    private final RoleActorRepository actors;
    private final Users users;
    private final Cached<Cast> cast;

    Roles(RoleRepository roles, RoleActorRepository actors, Users users, Revision revision) {
        this.roles = roles;
        this.actors = actors;
        this.users = users;
        this.cast = new Cached<>(revision, this::load);
    }

    /** Every role, by name. */
    public List<ProjectRole> all() {
        return cast.get().roles;
    }

    /** The role with this number. */
    public Optional<ProjectRole> find(long id) {
        return all().stream().filter(role -> role.id() == id).findFirst();
    }

    /** The role with this name, in any letter case. */
    public Optional<ProjectRole> named(String name) {
        return all().stream().filter(role -> role.name().equalsIgnoreCase(name)).findFirst();
    }

    /** Who plays a role, in the order in which they were added. Users and groups that are gone are left out. */
    public List<RoleActor> actors(long roleId, long projectId) {
        return existing(roleId, projectId);
    }

    /** Who is to play a role in projects that are created from now on. */
    public List<RoleActor> defaultActors(long roleId) {
        return existing(roleId, null);
    }

    /** Whether somebody plays a role in a project, as a user or as a member of a group. */
    public boolean plays(Viewer viewer, long roleId, long projectId) {
        String key = key(viewer);
        return all(roleId).stream()
                .filter(actor -> actor.plays(roleId, projectId))
                .anyMatch(actor -> switch (actor.type()) {
                    case USER -> actor.holder().equals(key);
                    case GROUP -> viewer.groups().contains(actor.holder());
                });
    }

    /** The roles that somebody plays in a project, by name. */
    public List<ProjectRole> of(Viewer viewer, long projectId) {
        return all().stream()
                .filter(role -> plays(viewer, role.id(), projectId))
                .toList();
    }

    private List<RoleActor> existing(long roleId, @Nullable Long projectId) {
        return all(roleId).stream()
                .filter(actor -> actor.plays(roleId, projectId) && exists(actor))
                .toList();
    }

    private boolean exists(RoleActor actor) {
        return switch (actor.type()) {
            case USER -> users.byNameOrKey(actor.holder()).isPresent();
            case GROUP -> users.membersOf(actor.holder()).isPresent();
        };
    }

    private List<RoleActor> all(long roleId) {
        return cast.get().actorsByRole.getOrDefault(roleId, List.of());
    }

    private @Nullable String key(Viewer viewer) {
        return users.byId(viewer.userId()).map(User::key).orElse(null);
    }

    private Cast load() {
        return new Cast(
                roles.findAllByOrderByName(),
                actors.findAllByOrderById().stream().collect(Collectors.groupingBy(RoleActor::roleId)));
    }
}
