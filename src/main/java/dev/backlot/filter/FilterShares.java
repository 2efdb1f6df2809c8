package dev.backlot.filter;

import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.project.Projects;
import dev.backlot.project.Roles;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows whom shares reach, and whom a user's new filters are shared with. */
@Service
public class FilterShares {

    private static final long FIRST_ID = 10000;

    private final ShareScopeRepository scopes;
    private final FilterRepository filters;
    private final Projects projects;
    private final Roles roles;
    private final CurrentUser currentUser;

    FilterShares(
            ShareScopeRepository scopes,
            FilterRepository filters,
            Projects projects,
            Roles roles,
            CurrentUser currentUser) {
        this.scopes = scopes;
        this.filters = filters;
        this.projects = projects;
        this.roles = roles;
        this.currentUser = currentUser;
    }

    /** Whom the caller's new filters are shared with; with nobody as long as the caller has not chosen. */
    @Transactional(readOnly = true)
    public Share.Scope scope() {
        return scopeOf(requireUser());
    }

    /** Chooses whom the caller's new filters are shared with. */
    @Transactional
    public void scope(Share.Scope scope) {
        scopes.save(new ShareScope(requireUser(), scope));
    }

    List<Share> usual(long userId) {
        return scopeOf(userId) == Share.Scope.PRIVATE ? List.of() : List.of(new Share(Share.Type.AUTHENTICATED, ""));
    }

    /** Whether the project or the role that a share names is still there. */
    public boolean isAlive(Share share) {
        return switch (share.type()) {
            case PROJECT -> isProject(share.holder());
            case PROJECT_ROLE ->
                isProject(share.holder().split(":", 2)[0])
                        && roles.find(Long.parseLong(share.holder().split(":", 2)[1]))
                                .isPresent();
            default -> true;
        };
    }

    boolean reaches(Share share, Viewer viewer) {
        return isAlive(share) && names(share, viewer);
    }

    private boolean isProject(String id) {
        return projects.all().stream()
                .anyMatch(project -> Long.toString(project.id()).equals(id));
    }

    private boolean names(Share share, Viewer viewer) {
        return switch (share.type()) {
            case GLOBAL -> true;
            case AUTHENTICATED -> !viewer.isAnonymous();
            case GROUP -> viewer.groups().contains(share.holder());
            case PROJECT -> projects.allows(Permission.BROWSE_PROJECTS, Long.parseLong(share.holder()));
            case PROJECT_ROLE -> playsRole(share, viewer);
            case USER -> viewer.is(Long.valueOf(share.holder()));
        };
    }

    private boolean playsRole(Share share, Viewer viewer) {
        String[] parts = share.holder().split(":", 2);
        return roles.plays(viewer, Long.parseLong(parts[1]), Long.parseLong(parts[0]));
    }

    /** Numbers behind all that there are; one writer at a time, so that nobody else takes them. */
    List<Share> numbered(List<Share> shares) {
        long next = 1
                + filters.findAllByOrderById().stream()
                        .flatMap(filter -> filter.shares().stream())
                        .mapToLong(Share::id)
                        .max()
                        .orElse(FIRST_ID - 1);
        List<Share> numbered = new ArrayList<>();
        for (Share share : shares) {
            numbered.add(share.numbered(next++));
        }
        return numbered;
    }

    private Share.Scope scopeOf(long userId) {
        return scopes.findById(userId).map(ShareScope::scope).orElse(Share.Scope.PRIVATE);
    }

    private long requireUser() {
        Long user = currentUser.viewer().userId();
        if (user == null) {
            throw Problem.unauthenticated();
        }
        return user;
    }
}
