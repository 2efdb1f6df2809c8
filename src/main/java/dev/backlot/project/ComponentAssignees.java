package dev.backlot.project;

import dev.backlot.permission.Setting;
import dev.backlot.user.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells who gets the issues of components. */
@Service
public class ComponentAssignees {

    private final Projects projects;
    private final Users users;

    ComponentAssignees(Projects projects, Users users) {
        this.projects = projects;
        this.users = users;
    }

    /**
     * Who is meant to get the issues and who really does.
     *
     * @param assigneeId who is meant, null for nobody
     * @param valid whether that is possible: there is such a user, who may be given issues
     * @param realType what counts: the project's way where the component's own is not possible
     * @param realAssigneeId who really gets them, null for nobody
     */
    public record Assignment(
            @Nullable Long assigneeId,
            boolean valid,
            AssigneeType realType,
            @Nullable Long realAssigneeId) {}

    /** Who gets the issues of that component; a project gives its issues to its lead, or to nobody. */
    public Assignment of(Component component) {
        Project project = projects.byId(component.projectId());
        Long lead = assignable(project.leadId(), project);
        return switch (component.assigneeType()) {
            case UNASSIGNED -> new Assignment(null, true, AssigneeType.UNASSIGNED, null);
            case PROJECT_LEAD -> orDefault(AssigneeType.PROJECT_LEAD, lead, lead);
            case COMPONENT_LEAD ->
                orDefault(AssigneeType.COMPONENT_LEAD, assignable(component.leadId(), project), lead);
            case PROJECT_DEFAULT ->
                project.assigneeType() == AssigneeType.UNASSIGNED
                        ? new Assignment(null, true, AssigneeType.PROJECT_DEFAULT, null)
                        : orDefault(AssigneeType.PROJECT_DEFAULT, lead, lead);
        };
    }

    private static Assignment orDefault(AssigneeType type, @Nullable Long meant, @Nullable Long projectLead) {
        return meant == null
                ? new Assignment(null, false, AssigneeType.PROJECT_DEFAULT, projectLead)
                : new Assignment(meant, true, type, meant);
    }

    private @Nullable Long assignable(@Nullable Long userId, Project project) {
        return users.byId(userId)
                .filter(user -> projects.allowsOn(
                        Permission.ASSIGNABLE_USER, project.id(), Setting.People.NOBODY, users.viewer(user)))
                .map(user -> user.id())
                .orElse(null);
    }
}
