package dev.backlot.asset;

import dev.backlot.kernel.Change;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an asset. Values are strings, numbers, booleans or lists of strings; null takes one away.
 *
 * @param key the key of a new asset, null for the next of its collection
 * @param collectionId the number of the collection, null where a known asset keeps its own
 * @param global values by the names of {@link GlobalAttribute}s
 * @param own values by the names of the collection's attributes
 */
public record AssetDraft(
        @Nullable String key,
        @Nullable String collectionId,
        Change<Map<String, @Nullable Object>> global,
        Change<Map<String, @Nullable Object>> own) {}
