package dev.backlot.align;

import java.util.Locale;

/**
 * A kind of objects.
 *
 * @param name the name of the collection, such as {@code ReleaseVehicles}
 * @param word what one of them is called, such as {@code release vehicle}
 * @param updatable whether its objects can be changed
 * @param shape what they are like
 */
public record Resource(String name, String word, boolean updatable, Shape shape) {

    /** The collection in addresses: the name in lower case. */
    public String segment() {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean is(String other) {
        return name.equals(other);
    }
}
