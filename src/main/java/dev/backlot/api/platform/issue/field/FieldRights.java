package dev.backlot.api.platform.issue.field;

import dev.backlot.issue.Issues;
import dev.backlot.project.Permission;
import dev.backlot.project.Projects;
import org.springframework.stereotype.Component;

/** What the caller may do with the fields of an issue. As in Jira a field that may not be set is not on the screen. */
@Component
class FieldRights {

    private final Issues issues;
    private final Projects projects;

    FieldRights(Issues issues, Projects projects) {
        this.issues = issues;
        this.projects = projects;
    }

    boolean canSchedule(FieldScope scope) {
        return allows(Permission.SCHEDULE_ISSUES, scope);
    }

    boolean allows(Permission permission, FieldScope scope) {
        return scope.issue() == null
                ? projects.allows(permission, scope.project().id())
                : issues.allows(permission, scope.issue());
    }
}
