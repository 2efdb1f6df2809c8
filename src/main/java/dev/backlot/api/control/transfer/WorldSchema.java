package dev.backlot.api.control.transfer;

import dev.backlot.snapshot.ColumnKind;
import dev.backlot.snapshot.Layout;
import dev.backlot.snapshot.TableLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of a world's file as JSON Schema, draft 2020-12. */
public final class WorldSchema {

    private WorldSchema() {}

    /** The schema. */
    public static Map<String, Object> of(Layout layout) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A world of Backlot");
        schema.putAll(object(Map.of(
                "backlot", Map.of("const", WorldExport.VERSION),
                "sequences", sequences(layout),
                "tables", tables(layout))));
        schema.put("required", List.of("backlot"));
        return schema;
    }

    private static Map<String, Object> sequences(Layout layout) {
        Map<String, Object> members = new LinkedHashMap<>();
        layout.sequences().forEach(name -> members.put(name, Map.of("type", "integer", "minimum", 1)));
        return object(members);
    }

    private static Map<String, Object> tables(Layout layout) {
        Map<String, Object> members = new LinkedHashMap<>();
        layout.tables().forEach(table -> members.put(table.name(), Map.of("type", "array", "items", row(table))));
        return object(members);
    }

    private static Map<String, Object> row(TableLayout table) {
        Map<String, Object> members = new LinkedHashMap<>();
        table.columns().forEach(column -> members.put(column.name(), value(table, column)));
        Map<String, Object> row = object(members);
        row.put(
                "required",
                table.columns().stream()
                        .filter(column -> !column.optional())
                        .map(TableLayout.Column::name)
                        .toList());
        return row;
    }

    private static Map<String, Object> value(TableLayout table, TableLayout.Column column) {
        Map<String, Object> value = new LinkedHashMap<>(type(column.kind()));
        if (column.optional()) {
            value.put("type", List.of(String.valueOf(value.get("type")), "null"));
        }
        table.references().stream()
                .filter(reference -> reference.column().equals(column.name()))
                .findFirst()
                .ifPresent(reference -> value.put("description", "A row of " + reference.table() + "."));
        return value;
    }

    private static Map<String, Object> type(ColumnKind kind) {
        return switch (kind) {
            case NUMBER -> Map.of("type", "integer");
            case FRACTION -> Map.of("type", "number");
            case FLAG -> Map.of("type", "boolean");
            case TEXT -> Map.of("type", "string");
            case MOMENT -> Map.of("type", "string", "format", "date-time");
            case DAY -> Map.of("type", "string", "format", "date");
            case BYTES -> Map.of("type", "string", "contentEncoding", "base64");
        };
    }

    private static Map<String, Object> object(Map<String, ?> members) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        object.put("properties", members);
        return object;
    }
}
