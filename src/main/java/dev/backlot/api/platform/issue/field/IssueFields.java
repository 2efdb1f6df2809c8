package dev.backlot.api.platform.issue.field;

import dev.backlot.api.JsonBody;
import dev.backlot.issue.IssueEdit;
import dev.backlot.kernel.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** All fields that requests can set, and how a request is read with them. */
@Component
public class IssueFields {

    private final List<EditableFieldSource> sources;
    private final List<EditableField> others;
    private final IssueScreens screens;

    IssueFields(
            ObjectProvider<EditableFieldSource> sources, ObjectProvider<EditableField> others, IssueScreens screens) {
        this.others = others.orderedStream().toList();
        this.sources = sources.orderedStream().toList();
        this.screens = screens;
    }

    /** The fields that can be set there. */
    public List<EditableField> on(FieldScope scope) {
        return all().stream().filter(field -> screens.shows(field, scope)).toList();
    }

    /**
     * Reads {@code fields} and {@code update} of a request.
     *
     * @return what to do with the issue
     * @throws Problem with what is wrong with any of the fields, all together
     */
    public Consumer<IssueEdit> read(@Nullable JsonBody fields, @Nullable JsonBody update, FieldScope scope) {
        FieldErrors errors = new FieldErrors();
        Map<String, List<FieldOperation>> operations = operations(fields, update, errors);
        List<FieldAction> actions = new ArrayList<>();
        for (EditableField field : readable(scope)) {
            List<FieldOperation> own = operations.remove(field.id());
            if (own != null) {
                errors.collect(() -> read(field, own, scope)).ifPresent(actions::add);
            } else if (scope.use() != FieldScope.Use.EDIT || scope.changesType()) {
                errors.collect(() -> field.absent(scope)).ifPresent(actions::add);
            }
        }
        operations.keySet().forEach(id -> errors.add(id, FieldTexts.offScreen(id)));
        errors.throwIfAny();
        return edit -> actions.forEach(action -> action.apply(edit));
    }

    private static FieldAction read(EditableField field, List<FieldOperation> operations, FieldScope scope) {
        for (FieldOperation operation : operations) {
            // Jira says of some fields that nothing can be done with them, although they can be set.
            boolean unlisted = field.operations().isEmpty() && operation.sets();
            if (!unlisted && !field.operations().contains(operation.verb())) {
                throw Problem.invalidField(field.id(), FieldTexts.unsupported(field, operation.verb()));
            }
        }
        return field.read(operations, scope);
    }

    private static Map<String, List<FieldOperation>> operations(
            @Nullable JsonBody fields, @Nullable JsonBody update, FieldErrors errors) {
        Map<String, List<FieldOperation>> all = new LinkedHashMap<>();
        if (fields != null) {
            fields.forEach((id, value) -> all.put(id, List.of(new FieldOperation(FieldOperation.SET, value))));
        }
        if (update != null) {
            update.forEach((id, list) -> {
                if (all.containsKey(id)) {
                    errors.add(id, FieldTexts.twice(id));
                } else {
                    errors.collect(() -> list(id, list))
                            .filter(found -> !found.isEmpty())
                            .ifPresent(found -> all.put(id, found));
                }
            });
        }
        return all;
    }

    private static List<FieldOperation> list(String id, JsonNode list) {
        List<FieldOperation> operations = new ArrayList<>();
        for (JsonNode each : list) {
            if (!each.isObject()) {
                throw Problem.invalidField(id, FieldTexts.OPERATIONS);
            }
            each.propertyStream().forEach(one -> operations.add(new FieldOperation(one.getKey(), one.getValue())));
        }
        if (!list.isArray()) {
            throw Problem.invalidField(id, FieldTexts.OPERATIONS);
        }
        return operations;
    }

    private List<EditableField> readable(FieldScope scope) {
        return all().stream()
                .filter(field -> screens.shows(field, scope) || field.isTolerated(scope))
                .toList();
    }

    private List<EditableField> all() {
        return Stream.concat(sources.stream().flatMap(source -> source.fields().stream()), others.stream())
                .toList();
    }

    /** Gathers what is wrong with several fields. */
    private static final class FieldErrors {

        private final List<String> messages = new ArrayList<>();
        private final Map<String, String> errors = new LinkedHashMap<>();

        void add(String id, String text) {
            errors.putIfAbsent(id, text);
        }

        <T> Optional<T> collect(Supplier<T> reading) {
            try {
                return Optional.of(reading.get());
            } catch (Problem problem) {
                if (problem.kind() != Problem.Kind.INVALID) {
                    throw problem;
                }
                problem.messages().stream()
                        .filter(message -> !messages.contains(message))
                        .forEach(messages::add);
                problem.errors().forEach(this::add);
                return Optional.empty();
            }
        }

        void throwIfAny() {
            if (!messages.isEmpty() || !errors.isEmpty()) {
                throw Problem.invalid(messages, errors);
            }
        }
    }
}
