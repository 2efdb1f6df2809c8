package dev.backlot.align;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What properties objects of a schema have.
 *
 * @param schema the name
 * @param byName the properties by their names in lower case, in order
 */
public record Shape(String schema, Map<String, Property> byName) {

    /** Copies the properties. */
    public Shape {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** The property with this name in any letter case. */
    public Optional<Property> property(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether there is a property of this name. */
    boolean has(String name) {
        return property(name).isPresent();
    }

    /** The properties in order. */
    public Collection<Property> properties() {
        return byName.values();
    }
}
