package dev.backlot.api.platform.component;

import dev.backlot.api.Urls;
import dev.backlot.api.document.PersonBean;
import dev.backlot.project.Component;
import dev.backlot.project.ComponentAssignees;
import dev.backlot.project.Projects;
import dev.backlot.user.Users;
import org.jspecify.annotations.Nullable;

/** Writes components. */
@org.springframework.stereotype.Component
class ComponentBeans {

    private final ComponentAssignees assignees;
    private final Projects projects;
    private final Users users;

    ComponentBeans(ComponentAssignees assignees, Projects projects, Users users) {
        this.assignees = assignees;
        this.projects = projects;
        this.users = users;
    }

    ComponentBean of(Component component, Urls urls) {
        ComponentAssignees.Assignment assignment = assignees.of(component);
        String id = Long.toString(component.id());
        return new ComponentBean(
                urls.platform("component/" + id),
                id,
                component.name(),
                component.description(),
                person(component.leadId(), urls),
                component.assigneeType().name(),
                person(assignment.assigneeId(), urls),
                assignment.realType().name(),
                person(assignment.realAssigneeId(), urls),
                assignment.valid(),
                projects.byId(component.projectId()).key(),
                component.projectId(),
                component.archived(),
                false);
    }

    private @Nullable PersonBean person(@Nullable Long userId, Urls urls) {
        return users.byId(userId).map(user -> PersonBean.of(user, urls)).orElse(null);
    }
}
