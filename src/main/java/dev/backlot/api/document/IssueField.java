package dev.backlot.api.document;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One field of issues: what is known about it and how it is written.
 *
 * @param description what a client can know about it
 * @param present which issues have the field at all; the others do not even have its key
 * @param value the value as JSON, may be null
 * @param rendered the value as people read it, for {@code expand=renderedFields}, may be null
 */
record IssueField(FieldDescription description, Predicate<IssueContext> present, Value value, Value rendered) {

    /** Takes a value from an issue: text, number, bean, list or null. */
    @FunctionalInterface
    interface Value {
        @Nullable
        Object of(IssueContext issue);
    }

    static IssueField of(FieldDescription description, Value value) {
        return new IssueField(description, issue -> true, value, issue -> null);
    }

    static IssueField absent(FieldDescription description) {
        return of(description, issue -> null).onlyIf(issue -> false);
    }

    IssueField onlyIf(Predicate<IssueContext> condition) {
        return new IssueField(description, condition, value, rendered);
    }

    IssueField rendered(Value form) {
        return new IssueField(description, present, value, form);
    }

    /** The same field, filled by an {@link IssuePartLoader} where there is one for it. */
    IssueField loaded() {
        return new IssueField(
                description,
                present,
                c -> {
                    IssuePartLoader.Parts parts = c.parts(description.id());
                    return parts == null ? value.of(c) : parts.value(description.id(), c);
                },
                c -> {
                    IssuePartLoader.Parts parts = c.parts(description.id());
                    return parts == null ? rendered.of(c) : parts.rendered(description.id(), c);
                });
    }

    boolean isWanted(IssueView view) {
        return view.fields().includes(description.id(), description.navigable());
    }
}
