package dev.backlot.asset;

import dev.backlot.kernel.PageQuery;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which assets are wanted.
 *
 * @param window which of them
 * @param sorts in which order; by key where nobody says
 * @param collectionIds the numbers of the collections, all where empty
 * @param text a part of the key or of a value in any letter case, null for any
 * @param filters the values that they have, by the names of fields
 */
public record AssetQuery(
        PageQuery window,
        List<Sort> sorts,
        List<String> collectionIds,
        @Nullable String text,
        Map<String, String> filters) {

    /** By the key. */
    public static final Sort USUAL = new Sort("asset.key", false);

    /** Copies the collections. */
    public AssetQuery {
        sorts = sorts.isEmpty() ? List.of(USUAL) : List.copyOf(sorts);
        collectionIds = List.copyOf(collectionIds);
        filters = Map.copyOf(filters);
    }

    /**
     * An order.
     *
     * @param field the name of a field
     * @param descending whether the largest comes first
     */
    public record Sort(String field, boolean descending) {}
}
