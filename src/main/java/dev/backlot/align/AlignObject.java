package dev.backlot.align;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of Jira Align.
 *
 * @param resource what it is
 * @param id its number
 * @param values its properties that are set, by name
 */
public record AlignObject(Resource resource, long id, Map<String, @Nullable Object> values) {

    /** Copies the values. */
    public AlignObject {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The value of a property, what it is when unset where it has none. */
    public @Nullable Object value(Property property) {
        if (property.name().equals("id")) {
            return id;
        }
        Object value = values.get(property.name());
        return value == null ? property.unset() : value;
    }

    /** A text, null where there is none. */
    public @Nullable String text(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    /** A number, null where there is none. */
    public @Nullable Long number(String name) {
        return values.get(name) instanceof Long number ? number : null;
    }

    /** The numbers in a list. */
    public List<Long> numbers(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream()
                        .filter(Long.class::isInstance)
                        .map(Long.class::cast)
                        .toList()
                : List.of();
    }

    /** The same with other values for some properties. */
    AlignObject with(Map<String, @Nullable Object> others) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
        all.putAll(others);
        return new AlignObject(resource, id, all);
    }
}
