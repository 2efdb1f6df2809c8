package dev.backlot.permission;

import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.user.Viewer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Tells who is meant by those to whom permissions are given or security levels are open. */
@Service
public class Holders {

    private final Users users;

    Holders(Users users) {
        this.users = users;
    }

    /** On which issues of a project one of these holders means somebody; nobody is bound to issues without logging in. */
    public Reach reach(Collection<Holder> holders, Viewer viewer, Setting project) {
        if (holders.stream().anyMatch(holder -> isEverywhere(holder, viewer, project))) {
            return Reach.EVERYWHERE;
        }
        if (viewer.isAnonymous()) {
            return Reach.NOWHERE;
        }
        Set<Tie> ties = new HashSet<>();
        for (Holder holder : holders) {
            switch (holder.type()) {
                case REPORTER, ASSIGNEE, USER_CUSTOM_FIELD, GROUP_CUSTOM_FIELD -> ties.add(Tie.of(holder));
                default -> {}
            }
        }
        return ties.isEmpty() ? Reach.NOWHERE : new Reach(false, ties);
    }

    private boolean isEverywhere(Holder holder, Viewer viewer, Setting project) {
        return switch (holder.type()) {
            case ANYONE -> true;
            case APPLICATION_ROLE -> !viewer.isAnonymous();
            case GROUP -> viewer.groups().contains(holder.name());
            case USER ->
                users.byNameOrKey(holder.name())
                        .map(User::id)
                        .filter(viewer::is)
                        .isPresent();
            case PROJECT_ROLE -> project.roles().has(Long.parseLong(holder.name()), viewer);
            case PROJECT_LEAD -> viewer.is(project.leadId());
            case REPORTER, ASSIGNEE, USER_CUSTOM_FIELD, GROUP_CUSTOM_FIELD -> false;
        };
    }
}
