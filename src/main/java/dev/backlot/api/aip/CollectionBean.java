package dev.backlot.api.aip;

import dev.backlot.asset.AssetCollection;
import org.jspecify.annotations.Nullable;

/** A collection; the form is ours. */
record CollectionBean(
        String id, String name, String prefix, @Nullable String description) {

    static CollectionBean of(AssetCollection collection) {
        return new CollectionBean(
                Long.toString(collection.id()), collection.name(), collection.prefix(), collection.description());
    }
}
