package dev.backlot.api.platform.talk;

import dev.backlot.api.JsonBody;
import dev.backlot.api.document.FieldSchema;
import dev.backlot.api.platform.issue.field.EditableField;
import dev.backlot.api.platform.issue.field.FieldAction;
import dev.backlot.api.platform.issue.field.FieldOperation;
import dev.backlot.api.platform.issue.field.FieldScope;
import dev.backlot.comment.CommentDraft;
import dev.backlot.comment.CommentEdits;
import dev.backlot.issue.Issue;
import dev.backlot.kernel.Problem;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets requests that change or move an issue add, change and delete comments on the way. */
@Component
class CommentField implements EditableField {

    private final CommentEdits edits;

    CommentField(CommentEdits edits) {
        this.edits = edits;
    }

    @Override
    public String id() {
        return "comment";
    }

    @Override
    public String name() {
        return "Comment";
    }

    @Override
    public FieldSchema schema() {
        return new FieldSchema("comments-page", null, id(), null, null);
    }

    @Override
    public List<String> operations() {
        return List.of("add", "edit", "remove");
    }

    /** A recorded createmeta does not have it. */
    @Override
    public boolean appliesTo(FieldScope scope) {
        return !scope.isCreation();
    }

    @Override
    public FieldAction read(List<FieldOperation> operations, FieldScope scope) {
        Issue issue = Objects.requireNonNull(scope.issue());
        List<FieldAction> actions = operations.stream()
                .map(operation -> action(operation.verb(), object(operation), issue))
                .toList();
        return edit -> actions.forEach(action -> action.apply(edit));
    }

    private FieldAction action(String verb, JsonBody body, Issue issue) {
        if (verb.equals("add")) {
            CommentDraft draft = CommentDrafts.of(body);
            edits.requireAddable(issue, draft);
            return edit -> edits.add(edit.issue(), draft);
        }
        String id = id(body);
        if (verb.equals("remove")) {
            edits.requireDeletable(issue, id);
            return edit -> edits.delete(edit.issue(), id);
        }
        CommentDraft draft = CommentDrafts.of(body);
        edits.requireEditable(issue, id, draft);
        return edit -> edits.edit(edit.issue(), id, draft);
    }

    private JsonBody object(FieldOperation operation) {
        JsonBody body = operation.object();
        if (body == null) {
            throw Problem.invalidField(id(), "The value of '" + operation.verb() + "' must be an object.");
        }
        return body;
    }

    private String id(JsonBody body) {
        String id = body.text("id").or(null);
        if (id == null) {
            throw Problem.invalidField(id(), "The 'id' of the comment is required.");
        }
        return id;
    }
}
