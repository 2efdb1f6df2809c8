package dev.backlot.api.platform.issue.field;

import dev.backlot.constant.IssueType;
import dev.backlot.constant.Transition;
import dev.backlot.issue.Issue;
import dev.backlot.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * What a field is set on.
 *
 * @param use why
 * @param project the project of the issue
 * @param type the type that the issue has, or will have after the request
 * @param issue the issue, null where it is to be created
 * @param transition the transition, null in other uses
 */
public record FieldScope(
        Use use,
        Project project,
        IssueType type,
        @Nullable Issue issue,
        @Nullable Transition transition) {

    /** Why a field is set. */
    public enum Use {
        /** An issue is created. */
        CREATE,
        /** An issue is edited. */
        EDIT,
        /** An issue takes a transition. */
        TRANSITION
    }

    /** Creation of an issue. */
    public static FieldScope create(Project project, IssueType type) {
        return new FieldScope(Use.CREATE, project, type, null, null);
    }

    /** A change of an issue that will have this type. */
    public static FieldScope edit(Project project, IssueType type, Issue issue) {
        return new FieldScope(Use.EDIT, project, type, issue, null);
    }

    /** A step of an issue through its workflow. */
    public static FieldScope transition(Project project, IssueType type, Issue issue, Transition transition) {
        return new FieldScope(Use.TRANSITION, project, type, issue, transition);
    }

    /** Whether the issue is to be created. */
    public boolean isCreation() {
        return use == Use.CREATE;
    }

    /** Whether the issue gets another type. */
    boolean changesType() {
        return issue != null && issue.issueTypeId() != type.id();
    }
}
