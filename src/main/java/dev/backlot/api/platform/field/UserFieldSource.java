package dev.backlot.api.platform.field;

import dev.backlot.api.document.FieldCatalog;
import dev.backlot.api.platform.issue.field.EditableField;
import dev.backlot.api.platform.issue.field.EditableFieldSource;
import dev.backlot.constant.Constants;
import dev.backlot.constant.CustomField;
import dev.backlot.field.FieldValues;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets requests set the fields that users defined. */
@Component
class UserFieldSource implements EditableFieldSource {

    private final UserFields fields;
    private final FieldCatalog catalog;
    private final Constants constants;
    private final FieldValues values;
    private final UserValueReader reader;

    UserFieldSource(
            UserFields fields, FieldCatalog catalog, Constants constants, FieldValues values, UserValueReader reader) {
        this.fields = fields;
        this.catalog = catalog;
        this.constants = constants;
        this.values = values;
        this.reader = reader;
    }

    @Override
    public List<EditableField> fields() {
        return fields.all().stream().map(this::editable).toList();
    }

    private EditableField editable(CustomField field) {
        return new UserField(
                field,
                Objects.requireNonNull(
                        catalog.find(field.fieldId()).orElseThrow().schema()),
                constants.options(field.id()),
                values,
                reader);
    }
}
