package dev.backlot.api.platform.issue.field;

import dev.backlot.constant.CustomField;
import dev.backlot.issue.IssueEdit;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.sprint.Sprint;
import dev.backlot.sprint.SprintIssues;
import dev.backlot.sprint.Sprints;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sprint that an issue is in, by number; only those can set it who may schedule issues. Sub-tasks show it, as recorded, and
 * go with their parent.
 */
final class SprintField extends SingleField<Long> {

    private final FieldRights rights;
    private final Sprints sprints;
    private final SprintIssues sprintIssues;
    private final Issues issues;

    SprintField(CustomField field, FieldRights rights, Sprints sprints, SprintIssues sprintIssues, Issues issues) {
        super(AgileFields.kind(field, "array", "string", FieldKind.SET));
        this.rights = rights;
        this.sprints = sprints;
        this.sprintIssues = sprintIssues;
        this.issues = issues;
    }

    @Override
    public boolean appliesTo(FieldScope scope) {
        return rights.canSchedule(scope);
    }

    @Override
    @Nullable
    Long value(FieldOperation operation, FieldScope scope) {
        String text = operation.value().isIntegralNumber() ? operation.value().asString() : operation.text();
        if (operation.isNull() || (text != null && text.isEmpty())) {
            return null;
        }
        long id = number(text);
        boolean already =
                scope.issue() != null && Long.valueOf(id).equals(scope.issue().sprintId());
        if (!already && scope.type().subtask()) {
            throw refusal(FieldTexts.subtaskInSprint(scope.issue() == null ? null : issues.key(scope.issue())));
        }
        return already ? Long.valueOf(id) : open(id);
    }

    @Override
    void store(IssueEdit edit, @Nullable Long value) {
        if (edit.issue().parentId() != null) {
            return;
        }
        sprintIssues.put(edit, value);
    }

    private Long open(long id) {
        Sprint sprint = sprints.find(id).orElseThrow(() -> refusal(FieldTexts.SPRINT_HIDDEN));
        if (!sprint.isOpen()) {
            throw Problem.invalid(FieldTexts.SPRINT_CLOSED);
        }
        return id;
    }

    private long number(@Nullable String text) {
        try {
            return Long.parseLong(String.valueOf(text));
        } catch (NumberFormatException notANumber) {
            throw Problem.invalid(List.of(FieldTexts.SPRINT_NUMBER), Map.of(id(), FieldTexts.SPRINT_ID));
        }
    }
}
