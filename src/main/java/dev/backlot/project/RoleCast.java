package dev.backlot.project;

import dev.backlot.kernel.Problem;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who plays a role: in a project, which takes the right to administer it, or, where the project is null, in those
 * that are created from now on, which takes a Jira administrator.
 */
@Service
@Transactional
public class RoleCast {

    private record Player(RoleActor.Type type, String holder, String name) {}

    private final RoleActorRepository actors;
    private final RoleAdministration administration;
    private final Roles roles;
    private final Projects projects;
    private final Users users;

    RoleCast(
            RoleActorRepository actors,
            RoleAdministration administration,
            Roles roles,
            Projects projects,
            Users users) {
        this.actors = actors;
        this.administration = administration;
        this.roles = roles;
        this.projects = projects;
        this.users = users;
    }

    /**
     * The role with this number, as the one who asks may see it.
     *
     * @throws Problem where the caller may not, or there is no such project or role
     */
    @Transactional(readOnly = true)
    public ProjectRole require(@Nullable String project, long roleId) {
        projectId(project);
        return roles.find(roleId).orElseThrow(() -> Problem.notFound(ProjectTexts.NO_ROLE));
    }

    /**
     * Adds actors.
     *
     * @throws Problem where the caller may not, there is no such project, role, user or group, both kinds or none are
     *     given, or one plays the role already
     */
    public void add(@Nullable String project, long roleId, List<String> userNames, List<String> groups) {
        require(project, roleId);
        if (userNames.isEmpty() == groups.isEmpty()) {
            throw Problem.invalid(ProjectTexts.ACTORS_ONE_KIND);
        }
        Long projectId = projectId(project);
        for (Player player : players(userNames, groups)) {
            if (find(projectId, roleId, player).isPresent()) {
                throw Problem.invalid(ProjectTexts.ACTOR_TWICE.formatted(player.name()));
            }
            actors.save(new RoleActor(projectId, roleId, player.type(), player.holder()));
        }
    }

    /**
     * Puts these actors in the place of all that there are in a project.
     *
     * @throws Problem where the caller may not, or there is no such project, role, user or group
     */
    public void replace(String project, long roleId, List<String> userNames, List<String> groups) {
        require(project, roleId);
        Long projectId = projectId(project);
        List<Player> wanted = players(userNames, groups);
        actors.deleteAll(all(projectId, roleId).stream()
                .filter(actor -> wanted.stream().noneMatch(player -> actor.is(player.type(), player.holder())))
                .toList());
        wanted.stream()
                .distinct()
                .filter(player -> find(projectId, roleId, player).isEmpty())
                .forEach(player -> actors.save(new RoleActor(projectId, roleId, player.type(), player.holder())));
    }

    /**
     * Removes one actor.
     *
     * @throws Problem where the caller may not, there is no such project or role, both kinds or none are given, or who is
     *     given does not play the role
     */
    public void remove(@Nullable String project, long roleId, @Nullable String userName, @Nullable String group) {
        require(project, roleId);
        if ((userName == null) == (group == null)) {
            throw Problem.invalid(ProjectTexts.ACTORS_ONE_KIND);
        }
        Player player = userName == null ? group(Objects.requireNonNull(group)) : user(userName);
        RoleActor actor = find(projectId(project), roleId, player)
                .orElseThrow(() -> Problem.notFound(ProjectTexts.NOT_AN_ACTOR.formatted(player.name())));
        actors.deleteAll(List.of(actor));
    }

    private @Nullable Long projectId(@Nullable String project) {
        if (project == null) {
            administration.requireAdministrator();
            return null;
        }
        return projects.requireAdministered(project).id();
    }

    private List<RoleActor> all(@Nullable Long projectId, long roleId) {
        return actors.findByRoleIdOrderById(roleId).stream()
                .filter(actor -> actor.plays(roleId, projectId))
                .toList();
    }

    private Optional<RoleActor> find(@Nullable Long projectId, long roleId, Player player) {
        return all(projectId, roleId).stream()
                .filter(actor -> actor.is(player.type(), player.holder()))
                .findFirst();
    }

    private List<Player> players(List<String> userNames, List<String> groups) {
        List<Player> players = new ArrayList<>();
        userNames.forEach(name -> players.add(user(name)));
        groups.forEach(name -> players.add(group(name)));
        return players;
    }

    private Player user(String name) {
        User user =
                users.byNameOrKey(name).orElseThrow(() -> Problem.notFound(ProjectTexts.NO_ACTOR_USER.formatted(name)));
        return new Player(RoleActor.Type.USER, user.key(), user.name());
    }

    private Player group(String name) {
        if (users.membersOf(name).isEmpty()) {
            throw Problem.notFound(ProjectTexts.NO_ACTOR_GROUP.formatted(name));
        }
        return new Player(RoleActor.Type.GROUP, name, name);
    }
}
