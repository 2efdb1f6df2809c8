package dev.backlot.api.platform.permission;

import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the caller may do in a place. */
@Component
class OwnPermissions {

    private final Projects projects;
    private final Issues issues;

    OwnPermissions(Projects projects, Issues issues) {
        this.projects = projects;
        this.issues = issues;
    }

    /**
     * What the caller may do on an issue, else in a project, else in any project.
     *
     * @throws Problem where the issue or the project is none that the caller may see
     */
    Predicate<Permission> in(@Nullable String projectKeyOrId, @Nullable String issueKeyOrId) {
        if (issueKeyOrId != null && !issueKeyOrId.isBlank()) {
            Issue issue =
                    issues.find(issueKeyOrId).orElseThrow(() -> Problem.notFound(PermissionWireTexts.ISSUE_MISSING));
            return permission -> issues.allows(permission, issue);
        }
        if (projectKeyOrId != null && !projectKeyOrId.isBlank()) {
            Project project = projects.find(projectKeyOrId)
                    .orElseThrow(() -> Problem.notFound(PermissionWireTexts.noProject(projectKeyOrId)));
            return permission -> projects.allows(permission, project.id());
        }
        return permission -> !projects.allowing(permission).isEmpty();
    }
}
