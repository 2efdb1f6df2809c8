package dev.backlot.search;

import dev.backlot.kernel.Condition;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.ProjectRole;
import dev.backlot.project.Projects;
import dev.backlot.project.Roles;
import dev.backlot.sight.Sights;
import dev.backlot.user.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which of the rows that hang on issues the caller may see. */
@Component
class Visibility {

    private final Projects projects;
    private final Roles roles;
    private final Sights sights;

    Visibility(Projects projects, Roles roles, Sights sights) {
        this.projects = projects;
        this.roles = roles;
        this.sights = sights;
    }

    /** The comments or work logs, as {@code x}, that are for everybody, for a group or for a role of the caller. */
    Condition ofTexts(Viewer viewer) {
        List<Condition> parts = new ArrayList<>();
        parts.add(Condition.of("x.visibility_type is null"));
        if (!viewer.groups().isEmpty()) {
            parts.add(Condition.in("x.visibility_type = 'GROUP' and x.visibility_value", viewer.groups()));
        }
        for (ProjectRole role : roles.all()) {
            List<Long> ids = projects.browsable().stream()
                    .map(Project::id)
                    .filter(id -> roles.plays(viewer, role.id(), id))
                    .toList();
            if (!ids.isEmpty()) {
                parts.add(Condition.all(List.of(
                        Condition.of("x.visibility_type = 'ROLE' and x.visibility_value = ?", Long.toString(role.id())),
                        ofIssues(Condition.in("i.project_id", ids)))));
            }
        }
        return Condition.any(parts);
    }

    /** The watchers or voters, as {@code x}, of issues whose ones the caller may see; elsewhere only the caller. */
    Condition ofPeople(Viewer viewer) {
        if (projects.browsable().stream().allMatch(project -> showsPeople(project, viewer))) {
            return Condition.ALWAYS;
        }
        Condition self = viewer.userId() == null ? Condition.NEVER : Condition.of("x.user_id = ?", viewer.userId());
        Set<Long> open = projects.allowing(Permission.VIEW_VOTERS_AND_WATCHERS).stream()
                .map(Project::id)
                .collect(Collectors.toSet());
        return open.isEmpty()
                ? self
                : Condition.any(List.of(self, ofIssues(sights.allowing(Permission.VIEW_VOTERS_AND_WATCHERS, open))));
    }

    private boolean showsPeople(Project project, Viewer viewer) {
        return projects.reach(Permission.VIEW_VOTERS_AND_WATCHERS, project, viewer)
                .everywhere();
    }

    /** The inner issue hides the outer one, which is of no interest there. */
    private static Condition ofIssues(Condition there) {
        return there.within("exists (select 1 from issue i where i.id = x.issue_id and (", "))");
    }
}
