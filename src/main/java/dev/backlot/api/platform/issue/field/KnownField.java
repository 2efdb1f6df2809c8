package dev.backlot.api.platform.issue.field;

import dev.backlot.api.document.FieldSchema;
import dev.backlot.kernel.Problem;
import java.util.List;

/** A field that Backlot itself knows. */
abstract class KnownField implements EditableField {

    private final FieldKind kind;

    KnownField(FieldKind kind) {
        this.kind = kind;
    }

    @Override
    public final String id() {
        return kind.id();
    }

    @Override
    public final String name() {
        return kind.name();
    }

    @Override
    public final FieldSchema schema() {
        return kind.schema();
    }

    @Override
    public final List<String> operations() {
        return kind.operations();
    }

    /** A problem of this field. */
    final Problem refusal(String text) {
        return Problem.invalidField(id(), text);
    }

    /** The text of an operation, refused where it is none. */
    final String text(FieldOperation operation) {
        String text = operation.text();
        if (text == null) {
            throw refusal(FieldTexts.NO_TEXT);
        }
        return text;
    }

    /** What an operation refers to by one of some keys, refused where it names none of them. */
    final String reference(FieldOperation operation, String... keys) {
        String found = operation.reference(keys);
        if (found == null) {
            throw refusal(
                    operation.object() == null ? FieldTexts.NO_OBJECT : FieldTexts.noReference(name(), List.of(keys)));
        }
        return found;
    }
}
