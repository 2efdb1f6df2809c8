package dev.backlot.asset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that can be said of an asset.
 *
 * @param name what requests call it
 * @param storedAs under which name values are kept
 * @param kind what values may be
 * @param options among which is chosen
 */
record Definition(String name, String storedAs, ValueKind kind, List<String> options) {

    /** What can be said of every asset, by name. */
    static final Map<String, Definition> GLOBAL = global();

    private static Map<String, Definition> global() {
        Map<String, Definition> global = new LinkedHashMap<>();
        for (GlobalAttribute attribute : GlobalAttribute.values()) {
            global.put(attribute.field(), of(attribute));
        }
        return Collections.unmodifiableMap(global);
    }

    private static Definition of(GlobalAttribute attribute) {
        return new Definition(attribute.field(), attribute.field(), attribute.kind(), List.of());
    }

    static Definition of(AssetAttribute attribute) {
        return new Definition(
                attribute.name(),
                Long.toString(attribute.id()),
                attribute.type().kind(),
                attribute.options());
    }
}
