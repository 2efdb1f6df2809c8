package dev.backlot.asset;

import java.util.List;

/**
 * Something that can be said of an asset.
 *
 * @param name what requests call it
 * @param storedAs under which name values are kept
 * @param kind what values may be
 * @param options among which is chosen
 */
record Definition(String name, String storedAs, ValueKind kind, List<String> options) {

    static Definition of(GlobalAttribute attribute) {
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
