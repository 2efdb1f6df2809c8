package dev.backlot.api.platform.field;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.document.FieldDescription;
import dev.backlot.field.ScreenField;
import org.jspecify.annotations.Nullable;

/**
 * A field that is on a tab or could be.
 *
 * @param showWhenEmpty whether issues show the field without a value; null for a field that is on no tab
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScreenableFieldBean(
        String id, String name, String type, @Nullable Boolean showWhenEmpty) {

    static ScreenableFieldBean of(FieldDescription field) {
        return bean(field, null);
    }

    static ScreenableFieldBean of(FieldDescription field, ScreenField use) {
        return bean(field, use.showWhenEmpty());
    }

    private static ScreenableFieldBean bean(FieldDescription field, @Nullable Boolean showWhenEmpty) {
        return new ScreenableFieldBean(field.id(), field.name(), field.custom() ? "custom" : "system", showWhenEmpty);
    }
}
