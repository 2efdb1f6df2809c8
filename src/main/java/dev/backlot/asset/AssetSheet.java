package dev.backlot.asset;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be seen of an asset. Values are strings, numbers, or lists of strings.
 *
 * @param key the key
 * @param collectionId the number of its collection
 * @param global values by the names of {@link GlobalAttribute}s, in their order
 * @param attachments how many files hang on it
 * @param createdBy the key of the user who made it, null where that user is gone
 * @param createdAt when it was made
 * @param own values by the names of the collection's attributes, in their order
 */
public record AssetSheet(
        String key,
        long collectionId,
        Map<String, Object> global,
        int attachments,
        @Nullable String createdBy,
        Instant createdAt,
        Map<String, Object> own) {

    /** The value of a field. */
    Optional<Object> value(String field) {
        return switch (field) {
            case "asset.key" -> Optional.of(key);
            case "asset.collectionId" -> Optional.of(collectionId);
            case "createdBy" -> Optional.ofNullable(createdBy);
            case "createdAt" -> Optional.of(createdAt);
            default -> Optional.ofNullable(global.get(field)).or(() -> Optional.ofNullable(own.get(field)));
        };
    }
}
