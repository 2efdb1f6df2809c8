package dev.backlot.search;

import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.ProjectRole;
import dev.backlot.project.Projects;
import dev.backlot.project.Roles;
import dev.backlot.user.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which of the rows that hang on issues the caller may see. */
@Component
class Visibility {

    private final Projects projects;
    private final Roles roles;

    Visibility(Projects projects, Roles roles) {
        this.projects = projects;
        this.roles = roles;
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
                        ofProjects(ids))));
            }
        }
        return Condition.any(parts);
    }

    /** The watchers or voters, as {@code x}, in projects where the caller may see them; elsewhere only the caller. */
    Condition ofPeople(Viewer viewer) {
        List<Long> open = projects.allowing(Permission.VIEW_VOTERS_AND_WATCHERS).stream()
                .map(Project::id)
                .toList();
        if (Set.copyOf(open).containsAll(projects.browsableIds())) {
            return Condition.ALWAYS;
        }
        Condition self = viewer.userId() == null ? Condition.NEVER : Condition.of("x.user_id = ?", viewer.userId());
        return open.isEmpty() ? self : Condition.any(List.of(self, ofProjects(open)));
    }

    private static Condition ofProjects(List<Long> ids) {
        return Condition.in("p.project_id", ids)
                .within("exists (select 1 from issue p where p.id = x.issue_id and (", "))");
    }
}
