package dev.backlot.project;

import dev.backlot.kernel.Ids;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Users;
import dev.backlot.user.Viewer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads, shows and enforces limits of who may see a comment or a worklog. Administrators are no exception. */
@Service
public class Visibilities {

    private final Users users;
    private final Roles roles;
    private final CurrentUser currentUser;

    Visibilities(Users users, Roles roles, CurrentUser currentUser) {
        this.users = users;
        this.roles = roles;
        this.currentUser = currentUser;
    }

    /** Whether the caller is one of those to whom something in a project is limited; no limit is one for nobody. */
    public boolean shows(@Nullable Visibility limit, long projectId) {
        if (limit == null) {
            return true;
        }
        return switch (limit.type()) {
            case GROUP -> currentUser.viewer().groups().contains(limit.holder());
            case ROLE -> roles.plays(currentUser.viewer(), Long.parseLong(limit.holder()), projectId);
        };
    }

    /**
     * The limit that a client wants.
     *
     * @param field under which name of a field the refusal is told
     * @throws Problem where there is no such group or role, or the caller does not belong to it
     */
    public Visibility require(Visibility.Named wish, long projectId, String field) {
        Visibility limit = switch (wish.type().toLowerCase(Locale.ROOT)) {
            case "group" -> group(wish.value(), field);
            case "role" -> role(wish.value(), field);
            default -> throw Problem.invalidField(field, VisibilityTexts.unknownType(wish.type()));
        };
        if (!shows(limit, projectId)) {
            throw Problem.invalidField(
                    field, VisibilityTexts.foreign(limit.type().name().toLowerCase(Locale.ROOT), wish.value()));
        }
        return limit;
    }

    /** A limit as clients name it; a role that is gone keeps its number. */
    public Visibility.Named named(Visibility limit) {
        return switch (limit.type()) {
            case GROUP -> new Visibility.Named("group", limit.holder());
            case ROLE ->
                new Visibility.Named(
                        "role",
                        roles.find(Long.parseLong(limit.holder()))
                                .map(ProjectRole::name)
                                .orElse(limit.holder()));
        };
    }

    /** Groups are kept under their exact name, of which a client may get the letter case wrong. */
    private Visibility group(String name, String field) {
        if (users.membersOf(name).isEmpty()) {
            throw Problem.invalidField(field, VisibilityTexts.unknownGroup(name));
        }
        Viewer viewer = currentUser.viewer();
        String exact = viewer.groups().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
        return new Visibility(Visibility.Type.GROUP, exact);
    }

    private Visibility role(String nameOrId, String field) {
        Optional<ProjectRole> found =
                roles.named(nameOrId).or(() -> Ids.read(nameOrId).flatMap(roles::find));
        return found.map(role -> new Visibility(Visibility.Type.ROLE, Long.toString(role.id())))
                .orElseThrow(() -> Problem.invalidField(field, VisibilityTexts.unknownRole(nameOrId)));
    }
}
