package dev.backlot.api.platform.issue.field;

import dev.backlot.api.document.FieldSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What never changes about a field.
 *
 * @param id the key in {@code fields} and {@code update}
 * @param name the name as people read it
 * @param schema the type of the value
 * @param operations the verbs that it knows
 */
record FieldKind(String id, String name, FieldSchema schema, List<String> operations) {

    static final List<String> SET = List.of(FieldOperation.SET);
    static final List<String> SET_ADD_REMOVE = List.of(FieldOperation.SET, "add", "remove");
    static final List<String> ADD_SET_REMOVE = List.of("add", FieldOperation.SET, "remove");

    /** A field of one value. */
    static FieldKind one(String id, String name, String type) {
        return system(id, name, type, null, SET);
    }

    /** A field of many values, with its verbs in the order in which a Data Center lists them. */
    static FieldKind many(String id, String name, String items, List<String> operations) {
        return system(id, name, "array", items, operations);
    }

    private static FieldKind system(
            String id, String name, String type, @Nullable String items, List<String> operations) {
        return new FieldKind(id, name, new FieldSchema(type, items, id, null, null), operations);
    }
}
