package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.constant.CustomField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client can know about an issue field; observed on Data Center 8.20.7.
 *
 * @param id the key in an issue's {@code fields}
 * @param name the name as people read it
 * @param custom whether it is a custom field
 * @param orderable whether it can be put on a screen
 * @param navigable whether lists of issues can show it
 * @param searchable whether JQL can ask for it
 * @param clauseNames its names in JQL
 * @param schema the type of its value, null for what is no value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldDescription(
        String id,
        String name,
        boolean custom,
        boolean orderable,
        boolean navigable,
        boolean searchable,
        List<String> clauseNames,
        @Nullable FieldSchema schema) {

    /** What fields are good for; the recorded Data Center has these four combinations only. */
    enum Use {
        EDITED(true, true, true),
        SHOWN(false, true, false),
        SEARCHED(false, true, true),
        APART(true, false, true);

        private final boolean orderable;
        private final boolean navigable;
        private final boolean searchable;

        Use(boolean orderable, boolean navigable, boolean searchable) {
            this.orderable = orderable;
            this.navigable = navigable;
            this.searchable = searchable;
        }
    }

    static FieldDescription one(String id, String name, Use use, String type, String... clauseNames) {
        return of(id, name, use, new FieldSchema(type, null, id, null, null), clauseNames);
    }

    static FieldDescription many(String id, String name, Use use, String items, String... clauseNames) {
        return of(id, name, use, new FieldSchema("array", items, id, null, null), clauseNames);
    }

    static FieldDescription untyped(String id, String name, Use use, String... clauseNames) {
        return of(id, name, use, null, clauseNames);
    }

    static FieldDescription custom(CustomField field, String type, @Nullable String items) {
        return new FieldDescription(
                field.fieldId(),
                field.name(),
                true,
                true,
                true,
                true,
                List.of("cf[" + field.id() + "]", field.name()),
                new FieldSchema(type, items, null, field.typeKey(), field.id()));
    }

    /** The same field where nothing finds its values. */
    FieldDescription unsearchable() {
        return new FieldDescription(id, name, custom, orderable, navigable, false, List.of(), schema);
    }

    private static FieldDescription of(
            String id, String name, Use use, @Nullable FieldSchema schema, String... clauseNames) {
        return new FieldDescription(
                id, name, false, use.orderable, use.navigable, use.searchable, List.of(clauseNames), schema);
    }
}
