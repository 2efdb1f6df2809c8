package dev.backlot.api.platform.issue.field;

import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueEdit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A field of many values, each at most once: they are set together, added and removed.
 *
 * @param <T> the type of a value
 */
abstract class SetField<T> extends KnownField {

    private record Step<T>(String verb, List<T> values) {}

    SetField(FieldKind kind) {
        super(kind);
    }

    @Override
    public FieldAction read(List<FieldOperation> operations, FieldScope scope) {
        List<Step<T>> steps = new ArrayList<>();
        for (FieldOperation operation : operations) {
            steps.add(new Step<>(operation.verb(), values(operation, scope)));
        }
        return edit -> {
            Set<T> values = new LinkedHashSet<>(present(edit.issue()));
            steps.forEach(step -> apply(step, values));
            store(edit, values);
        };
    }

    /** Reads and checks one value. */
    abstract T value(FieldOperation operation, FieldScope scope);

    abstract Set<T> present(Issue issue);

    abstract void store(IssueEdit edit, Set<T> values);

    private List<T> values(FieldOperation operation, FieldScope scope) {
        if (!operation.sets()) {
            return List.of(value(operation, scope));
        }
        if (operation.isNull()) {
            return List.of();
        }
        List<FieldOperation> elements = operation.elements();
        if (elements == null) {
            throw refusal(FieldTexts.NO_LIST);
        }
        return elements.stream().map(element -> value(element, scope)).toList();
    }

    private static <T> void apply(Step<T> step, Set<T> values) {
        switch (step.verb) {
            case "add" -> values.addAll(step.values);
            case "remove" -> step.values.forEach(values::remove);
            default -> {
                values.clear();
                values.addAll(step.values);
            }
        }
    }
}
