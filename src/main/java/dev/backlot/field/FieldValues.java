package dev.backlot.field;

import dev.backlot.constant.CustomField;
import dev.backlot.issue.IssueEdit;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes what issues have in the fields that users defined. */
@Service
public class FieldValues {

    private final ValueTable table;
    private final ValueHistory history;
    private final Cached<Boolean> none;

    FieldValues(ValueTable table, ValueHistory history, Revision revision) {
        this.table = table;
        this.history = history;
        this.none = new Cached<>(revision, table::isEmpty);
    }

    /** The values of these issues, by issue and by field, each list in its order; what has none is left out. */
    public Map<Long, Map<Long, List<FieldValue>>> of(Collection<Long> issueIds) {
        return issueIds.isEmpty() || (!Revision.isBeingRaised() && none.get()) ? Map.of() : table.of(issueIds);
    }

    /** The values of one issue in one field. */
    public List<FieldValue> of(long issueId, CustomField field) {
        return table.of(List.of(issueId)).getOrDefault(issueId, Map.of()).getOrDefault(field.id(), List.of());
    }

    /** Replaces the values of an issue and notes that in its history; part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(IssueEdit edit, CustomField field, List<FieldValue> values) {
        List<FieldValue> before = of(edit.issue().id(), field);
        if (!before.equals(values)) {
            table.replace(edit.issue().id(), field.id(), values);
            history.note(edit, field, before, values);
        }
    }
}
