package dev.backlot.api.document;

import java.util.HashMap;
import java.util.Map;

/**
 * The order of the fields of an issue. A Data Center copies them into a hash map and sends them in that map's order,
 * which therefore depends on which fields there are: the recorded orders of 10, 12 and 14 fields (10.4.0) and of 49
 * (8.20.7) all come out of this.
 */
final class KeyOrder {

    private KeyOrder() {}

    static <V> Map<String, V> of(Map<String, V> values) {
        return new HashMap<>(values);
    }
}
