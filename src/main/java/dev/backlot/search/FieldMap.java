package dev.backlot.search;

import java.util.HashMap;
import java.util.Map;

/** Collects fields under their names. */
final class FieldMap {

    private final Map<String, Field> fields = new HashMap<>();

    FieldMap put(Field field, String... names) {
        for (String name : names) {
            fields.put(name, field);
        }
        return this;
    }

    Map<String, Field> toMap() {
        return Map.copyOf(fields);
    }
}
