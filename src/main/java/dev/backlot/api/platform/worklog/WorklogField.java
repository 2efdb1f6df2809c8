package dev.backlot.api.platform.worklog;

import dev.backlot.api.JsonBody;
import dev.backlot.api.document.FieldSchema;
import dev.backlot.api.platform.issue.field.EditableField;
import dev.backlot.api.platform.issue.field.FieldAction;
import dev.backlot.api.platform.issue.field.FieldOperation;
import dev.backlot.api.platform.issue.field.FieldScope;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.project.Projects;
import dev.backlot.worklog.Remaining;
import dev.backlot.worklog.WorklogDraft;
import dev.backlot.worklog.WorklogEdits;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Work that is logged together with another change. The estimate is told in the same object. */
@Component
class WorklogField implements EditableField {

    private final WorklogEdits edits;
    private final Issues issues;
    private final Projects projects;

    WorklogField(WorklogEdits edits, Issues issues, Projects projects) {
        this.edits = edits;
        this.issues = issues;
        this.projects = projects;
    }

    @Override
    public String id() {
        return "worklog";
    }

    @Override
    public String name() {
        return "Log Work";
    }

    @Override
    public FieldSchema schema() {
        return new FieldSchema("array", id(), id(), null, null);
    }

    @Override
    public List<String> operations() {
        return List.of("add");
    }

    @Override
    public boolean appliesTo(FieldScope scope) {
        return scope.issue() == null
                ? projects.allows(Permission.WORK_ON_ISSUES, scope.project().id())
                : issues.allows(Permission.WORK_ON_ISSUES, scope.issue());
    }

    @Override
    public FieldAction read(List<FieldOperation> operations, FieldScope scope) {
        List<FieldAction> added = new ArrayList<>();
        operations.forEach(operation -> added.add(read(operation, scope)));
        return edit -> added.forEach(action -> action.apply(edit));
    }

    private FieldAction read(FieldOperation operation, FieldScope scope) {
        JsonBody body = operation.object();
        if (body == null) {
            throw Problem.invalidField(id(), WorklogApiTexts.NO_WORKLOG);
        }
        WorklogDraft draft = WorklogBodies.draft(body);
        Remaining remaining = WorklogBodies.remaining(
                body.text("adjustEstimate").or(null),
                body.text("newEstimate").or(null),
                "reduceBy",
                body.text("reduceBy").or(null));
        edits.requireAddable(scope.project().id(), appliesTo(scope), draft);
        return edit -> edits.add(edit, draft, remaining);
    }
}
