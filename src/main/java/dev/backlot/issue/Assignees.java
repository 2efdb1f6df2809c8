package dev.backlot.issue;

import dev.backlot.kernel.Problem;
import dev.backlot.permission.Setting;
import dev.backlot.project.AssigneeType;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells who can be given issues. */
@Service
public class Assignees {

    /** Stands for whom the project says. */
    public static final String AUTOMATIC = "-1";

    private final Users users;
    private final Projects projects;
    private final Issues issues;

    Assignees(Users users, Projects projects, Issues issues) {
        this.users = users;
        this.projects = projects;
        this.issues = issues;
    }

    /**
     * Who is meant by a name in a request.
     *
     * @param name the login name or key of a user, {@code -1} for whom the project says, null or empty for nobody
     * @param issue the issue that is to be given, null where it is to be created
     * @throws Problem where there is no such user or the user cannot be given issues of the project
     */
    public @Nullable User named(@Nullable String name, long projectId, @Nullable Issue issue) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        if (name.equals(AUTOMATIC)) {
            return automatic(projectId).orElse(null);
        }
        User user = users.byNameOrKey(name)
                .orElseThrow(() -> Problem.invalidField("assignee", IssueTexts.unknownUser(name)));
        if (!isAssignable(user, projectId, issue == null ? Setting.People.NOBODY : issues.people(issue))) {
            throw Problem.invalidField("assignee", IssueTexts.unassignable(user.name()));
        }
        return user;
    }

    /** Whether a name is neither one that stands for a choice nor one of a user. */
    boolean isUnknown(String name) {
        return !name.isEmpty()
                && !name.equals(AUTOMATIC)
                && users.byNameOrKey(name).isEmpty();
    }

    /** Whom the project gives its issues to: its lead, if that user can be given issues, or nobody. */
    Optional<User> automatic(long projectId) {
        Project project = projects.byId(projectId);
        return project.assigneeType() == AssigneeType.PROJECT_LEAD
                ? users.byId(project.leadId()).filter(user -> isAssignable(user, projectId, Setting.People.NOBODY))
                : Optional.empty();
    }

    private boolean isAssignable(User user, long projectId, Setting.People issue) {
        return user.active() && projects.allowsOn(Permission.ASSIGNABLE_USER, projectId, issue, users.viewer(user));
    }
}
