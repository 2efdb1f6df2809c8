package dev.backlot.project;

import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes roles, changes them and takes them away: what Jira administrators do. */
@Service
@Transactional
public class RoleAdministration {

    private static final int NAME_LIMIT = 255;

    private final RoleRepository repository;
    private final RoleActorRepository actors;
    private final Roles roles;
    private final CurrentUser currentUser;
    private final List<RoleUse> uses;

    RoleAdministration(
            RoleRepository repository,
            RoleActorRepository actors,
            Roles roles,
            CurrentUser currentUser,
            List<RoleUse> uses) {
        this.repository = repository;
        this.actors = actors;
        this.roles = roles;
        this.currentUser = currentUser;
        this.uses = uses;
    }

    /** Refuses whoever may not administer roles; to see all of them takes the same right. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public void requireAdministrator() {
        if (!currentUser.viewer().administrator()) {
            throw currentUser.viewer().refusal(ProjectTexts.NOT_ADMINISTRATOR);
        }
    }

    /**
     * Makes a role that nobody plays yet.
     *
     * @throws Problem where the caller may not, or the name is missing, too long or taken
     */
    public ProjectRole create(@Nullable String name, @Nullable String description) {
        requireAdministrator();
        return repository.save(new ProjectRole(checked(name, null), description == null ? "" : description));
    }

    /**
     * Changes a role.
     *
     * @param whole whether both values must be given; otherwise one is enough
     * @throws Problem where the caller may not, there is no such role, or a value is missing or not one that it can have
     */
    public void update(long id, @Nullable String name, @Nullable String description, boolean whole) {
        ProjectRole role = required(id);
        if (whole && (name == null || description == null)) {
            throw Problem.invalid(ProjectTexts.ROLE_INCOMPLETE);
        }
        if (name == null && description == null) {
            throw Problem.invalid(ProjectTexts.ROLE_UNCHANGED);
        }
        role.describe(
                name == null ? role.name() : checked(name, role),
                description == null ? role.description() : description);
    }

    /**
     * Deletes a role.
     *
     * @param swap the number of the role that schemes name from now on instead, null where none names this one
     * @throws Problem where the caller may not, there is no such role, or schemes name it and there is no other one
     */
    public void delete(long id, @Nullable Long swap) {
        ProjectRole role = required(id);
        if (swap != null && (swap == id || repository.findById(swap).isEmpty())) {
            throw Problem.invalid(ProjectTexts.NO_SWAP.formatted(swap));
        }
        if (swap == null && uses.stream().anyMatch(use -> use.names(id))) {
            throw Problem.conflict(ProjectTexts.ROLE_USED);
        }
        if (swap != null) {
            uses.forEach(use -> use.replace(id, swap));
        }
        actors.deleteAll(actors.findByRoleIdOrderById(id));
        repository.delete(role);
    }

    /** Gives a new project the default actors of each role; part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void castDefaults(long projectId) {
        List<RoleActor> cast = new ArrayList<>();
        for (ProjectRole role : roles.all()) {
            roles.defaultActors(role.id())
                    .forEach(actor -> cast.add(new RoleActor(projectId, role.id(), actor.type(), actor.holder())));
        }
        cast.forEach(actors::save);
    }

    private ProjectRole required(long id) {
        requireAdministrator();
        return repository.findById(id).orElseThrow(() -> Problem.notFound(ProjectTexts.NO_ROLE));
    }

    private String checked(@Nullable String name, @Nullable ProjectRole own) {
        if (name == null || name.isEmpty() || !name.equals(name.strip())) {
            throw Problem.invalid(ProjectTexts.ROLE_NAME_INVALID);
        }
        if (name.length() > NAME_LIMIT) {
            throw Problem.invalid(ProjectTexts.ROLE_NAME_LONG);
        }
        boolean taken = roles.named(name)
                .filter(role -> own == null || role.id() != own.id())
                .isPresent();
        if (taken) {
            throw Problem.conflict(ProjectTexts.ROLE_NAME_TAKEN.formatted(name));
        }
        return name;
    }
}
