package dev.backlot.api.platform.worklog;

import dev.backlot.api.JsonBody;
import dev.backlot.api.document.FieldSchema;
import dev.backlot.api.platform.issue.field.EditableField;
import dev.backlot.api.platform.issue.field.FieldAction;
import dev.backlot.api.platform.issue.field.FieldOperation;
import dev.backlot.api.platform.issue.field.FieldScope;
import dev.backlot.issue.Durations;
import dev.backlot.issue.IssueEdit;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The estimates of an issue: the first one and that of what is left. */
@Component
class TimeTrackingField implements EditableField {

    @Override
    public String id() {
        return "timetracking";
    }

    @Override
    public String name() {
        return "Time Tracking";
    }

    @Override
    public FieldSchema schema() {
        return new FieldSchema(id(), null, id(), null, null);
    }

    @Override
    public List<String> operations() {
        return List.of(FieldOperation.SET, "edit");
    }

    @Override
    public FieldAction read(List<FieldOperation> operations, FieldScope scope) {
        FieldOperation last = operations.get(operations.size() - 1);
        JsonBody body = last.object();
        if (body == null) {
            throw Problem.invalidField(id(), WorklogApiTexts.NO_TRACKING);
        }
        Change<Long> original = estimate(body, "originalEstimate");
        Change<Long> remaining = estimate(body, "remainingEstimate");
        return edit -> apply(edit, original, remaining);
    }

    /** What is left follows the first estimate only where it is not told itself. */
    private static void apply(IssueEdit edit, Change<Long> original, Change<Long> remaining) {
        if (remaining.isSet()) {
            original.ifSet(edit::firstEstimate);
            remaining.ifSet(edit::remainingEstimate);
        } else {
            original.ifSet(edit::originalEstimate);
        }
    }

    private static Change<Long> estimate(JsonBody body, String key) {
        Change<String> text = body.text(key);
        return text.isSet() ? text.map(TimeTrackingField::time) : body.number(key + "Seconds");
    }

    private static @Nullable Long time(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Long seconds = Durations.parse(text);
        if (seconds == null) {
            throw Problem.invalidField("timetracking", WorklogApiTexts.WRONG_ESTIMATE.formatted(text));
        }
        return seconds;
    }
}
