package dev.backlot.api.platform.issue.field;

import dev.backlot.api.document.FieldSchema;
import dev.backlot.issue.IssueRules;
import dev.backlot.kernel.Problem;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the issue is about, in a line. */
@Component
class SummaryField implements EditableField {

    @Override
    public String id() {
        return "summary";
    }

    @Override
    public String name() {
        return "Summary";
    }

    @Override
    public FieldSchema schema() {
        return new FieldSchema("string", null, id(), null, null);
    }

    @Override
    public List<String> operations() {
        return List.of(FieldOperation.SET);
    }

    @Override
    public boolean required(FieldScope scope) {
        return true;
    }

    @Override
    public FieldAction read(List<FieldOperation> operations, FieldScope scope) {
        FieldOperation last = operations.get(operations.size() - 1);
        if (!last.isNull() && last.text() == null) {
            throw Problem.invalidField(id(), FieldTexts.NO_TEXT);
        }
        String summary = IssueRules.summary(last.text());
        return edit -> edit.summary(summary);
    }

    @Override
    public FieldAction absent(FieldScope scope) {
        IssueRules.summary(null);
        return FieldAction.NONE;
    }
}
