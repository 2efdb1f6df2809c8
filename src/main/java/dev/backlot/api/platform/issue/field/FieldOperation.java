package dev.backlot.api.platform.issue.field;

import dev.backlot.api.JsonBody;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing to do with a field.
 *
 * @param verb {@code set}, {@code add}, {@code remove}, {@code edit} or {@code copy}
 * @param value the value in JSON, may be JSON's null
 */
public record FieldOperation(String verb, JsonNode value) {

    /** The verb that {@code fields} stands for. */
    public static final String SET = "set";

    /** Whether this sets the whole value. */
    public boolean sets() {
        return verb.equals(SET);
    }

    /** Whether the value is JSON's null. */
    public boolean isNull() {
        return value.isNull();
    }

    /** The value where it is a text, null where it is something else; a NUL makes it something else too. */
    public @Nullable String text() {
        return text(value);
    }

    /** The value where it is an object, null where it is something else. */
    public @Nullable JsonBody object() {
        return value instanceof ObjectNode object ? new JsonBody(object) : null;
    }

    /** The elements where the value is a list, as operations of the same verb; null where it is something else. */
    public @Nullable List<FieldOperation> elements() {
        if (!value.isArray()) {
            return null;
        }
        List<FieldOperation> elements = new ArrayList<>();
        value.forEach(element -> elements.add(new FieldOperation(verb, element)));
        return elements;
    }

    /**
     * The first of some keys of an object under which a text or a number is, as text; null where there is none. Clients
     * name things as {@code {"id":"10000"}}, {@code {"id":10000}} or {@code {"name":"High"}}.
     */
    public @Nullable String reference(String... keys) {
        for (String key : keys) {
            JsonNode found = value.get(key);
            String text = found == null || found.isContainer() || found.isNull() ? null : withoutNul(found.asString());
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? withoutNul(node.asString()) : null;
    }

    private static @Nullable String withoutNul(String text) {
        return text.indexOf('\0') < 0 ? text : null;
    }
}
