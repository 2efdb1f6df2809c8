package dev.backlot.api.platform.user;

import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.permission.Setting;
import dev.backlot.project.Permission;
import dev.backlot.project.Projects;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.user.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who may do something in a project or on an issue that the caller sees. */
@Component
class Places {

    /** A project, and an issue in it where one is meant. */
    record Place(long projectId, @Nullable Issue issue) {}

    private final Projects projects;
    private final Issues issues;
    private final Users users;
    private final CurrentUser currentUser;

    Places(Projects projects, Issues issues, Users users, CurrentUser currentUser) {
        this.projects = projects;
        this.issues = issues;
        this.users = users;
        this.currentUser = currentUser;
    }

    /**
     * The issue, or else the project.
     *
     * @throws Problem where neither is given, or the caller does not see it
     */
    Place require(@Nullable String projectKeyOrId, @Nullable String issueKeyOrId) {
        if (issueKeyOrId != null && !issueKeyOrId.isBlank()) {
            Issue issue = issues.find(issueKeyOrId)
                    .orElseThrow(() -> currentUser.viewer().hidden(Problem.notFound(UserWireTexts.ISSUE_MISSING)));
            return new Place(issue.projectId(), issue);
        }
        if (projectKeyOrId != null && !projectKeyOrId.isBlank()) {
            return project(projectKeyOrId);
        }
        throw Problem.invalid(UserWireTexts.PLACE_MISSING);
    }

    /**
     * The project with this key or number.
     *
     * @throws Problem where the caller does not see it
     */
    Place project(String keyOrId) {
        return projects.find(keyOrId)
                .map(project -> new Place(project.id(), null))
                .orElseThrow(() -> currentUser.viewer().hidden(Problem.notFound(UserWireTexts.noProject(keyOrId))));
    }

    /** Refuses who does not administer the project. */
    void requireAdministrator(Place place) {
        if (!currentUser.viewer().administrator()) {
            projects.require(
                    Permission.ADMINISTER_PROJECTS, place.projectId(), UserWireTexts.PROJECT_ADMINISTRATORS_ONLY);
        }
    }

    /** Active users who have all these permissions in all these places. */
    Predicate<User> having(Collection<Permission> permissions, List<Place> places) {
        return user -> user.active()
                && places.stream()
                        .allMatch(place -> permissions.stream()
                                .allMatch(permission -> has(permission, place, users.viewer(user))));
    }

    private boolean has(Permission permission, Place place, Viewer viewer) {
        return place.issue() == null
                ? projects.allowsOn(permission, place.projectId(), Setting.People.NOBODY, viewer)
                : issues.allows(permission, place.issue(), viewer);
    }
}
