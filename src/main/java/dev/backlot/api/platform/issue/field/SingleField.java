package dev.backlot.api.platform.issue.field;

import dev.backlot.issue.IssueEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of one value. Where a request sets it several times, the last time counts.
 *
 * @param <T> the type of the value
 */
abstract class SingleField<T> extends KnownField {

    SingleField(FieldKind kind) {
        super(kind);
    }

    @Override
    public FieldAction read(List<FieldOperation> operations, FieldScope scope) {
        T value = value(operations.get(operations.size() - 1), scope);
        return edit -> store(edit, value);
    }

    /** Reads and checks the value, null for none. */
    abstract @Nullable T value(FieldOperation operation, FieldScope scope);

    abstract void store(IssueEdit edit, @Nullable T value);
}
