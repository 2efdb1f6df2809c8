package dev.backlot.issue;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** One changed field in the history of an issue, in the form that a Data Center reports it. */
@Embeddable
public class ChangeItem {

    private String field;
    private String fieldType;
    private @Nullable String oldValue;
    private @Nullable String oldString;
    private @Nullable String newValue;
    private @Nullable String newString;

    /** For JPA. */
    protected ChangeItem() {}

    ChangeItem(String field, String fieldType, Value before, Value after) {
        this.field = field;
        this.fieldType = fieldType;
        this.oldValue = before.raw();
        this.oldString = before.text();
        this.newValue = after.raw();
        this.newString = after.text();
    }

    /**
     * A value as the history keeps it.
     *
     * @param raw the machine's form, mostly a number
     * @param text the form that people read
     */
    record Value(@Nullable String raw, @Nullable String text) {

        static Value of(@Nullable Object raw, @Nullable String text) {
            return new Value(raw == null ? null : raw.toString(), text);
        }

        static Value text(@Nullable Object text) {
            return new Value(null, text == null ? null : text.toString());
        }
    }

    /** The name of the field. */
    public String field() {
        return field;
    }

    /** {@code jira} for a system field, {@code custom} for a custom one. */
    public String fieldType() {
        return fieldType;
    }

    /** The value before, as the machine keeps it. */
    public @Nullable String from() {
        return oldValue;
    }

    /** The value before, as people read it. */
    public @Nullable String fromString() {
        return oldString;
    }

    /** The value after, as the machine keeps it. */
    public @Nullable String to() {
        return newValue;
    }

    /** The value after, as people read it. */
    public @Nullable String newString() {
        return newString;
    }
}
