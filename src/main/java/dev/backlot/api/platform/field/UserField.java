package dev.backlot.api.platform.field;

import dev.backlot.api.Urls;
import dev.backlot.api.document.FieldSchema;
import dev.backlot.api.document.OptionBean;
import dev.backlot.api.platform.issue.field.EditableField;
import dev.backlot.api.platform.issue.field.FieldAction;
import dev.backlot.api.platform.issue.field.FieldOperation;
import dev.backlot.api.platform.issue.field.FieldScope;
import dev.backlot.constant.CustomField;
import dev.backlot.constant.CustomFieldOption;
import dev.backlot.constant.FieldType;
import dev.backlot.field.FieldValue;
import dev.backlot.field.FieldValues;
import dev.backlot.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field that a user defined. */
record UserField(
        CustomField field,
        FieldSchema schema,
        List<CustomFieldOption> options,
        FieldValues values,
        UserValueReader reader)
        implements EditableField {

    @Override
    public String id() {
        return field.fieldId();
    }

    @Override
    public String name() {
        return field.name();
    }

    @Override
    public List<String> operations() {
        return type().isList() ? List.of("add", FieldOperation.SET, "remove") : List.of(FieldOperation.SET);
    }

    @Override
    public boolean appliesTo(FieldScope scope) {
        return field.appliesTo(scope.project().id(), scope.type().id());
    }

    @Override
    public @Nullable List<?> allowedValues(FieldScope scope, Urls urls) {
        return type().store() != FieldType.Store.OPTION
                ? null
                : options.stream()
                        .filter(option -> !option.disabled())
                        .map(option -> OptionBean.of(option, urls))
                        .toList();
    }

    @Override
    public @Nullable String autoCompleteUrl(FieldScope scope, Urls urls) {
        if (type() == FieldType.LABELS) {
            return urls.of("/rest/api/1.0/labels/suggest?customFieldId=" + field.id() + "&query=");
        }
        return type().store() == FieldType.Store.USER ? urls.of("/rest/api/latest/user/search?username=") : null;
    }

    @Override
    public FieldAction read(List<FieldOperation> operations, FieldScope scope) {
        Issue issue = scope.issue();
        List<FieldValue> result = new ArrayList<>(issue == null ? List.of() : values.of(issue.id(), field));
        for (FieldOperation operation : operations) {
            List<FieldValue> given = reader.read(this, operation);
            switch (operation.verb()) {
                case "add" ->
                    given.stream().filter(value -> !result.contains(value)).forEach(result::add);
                case "remove" -> result.removeAll(given);
                default -> {
                    result.clear();
                    result.addAll(given);
                }
            }
        }
        List<FieldValue> wanted = reader.inOrder(this, result);
        return edit -> values.set(edit, field, wanted);
    }

    FieldType type() {
        return field.type().orElseThrow();
    }
}
