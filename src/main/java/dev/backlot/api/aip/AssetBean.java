package dev.backlot.api.aip;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An asset. The words are the vendor's, the dots in two of them those of its Data Center sibling. */
record AssetBean(
        @JsonProperty("asset.key") String key,
        @JsonProperty("asset.collectionId") String collectionId,
        Map<String, Object> globalAttributes,
        int attachments,
        @Nullable String createdBy,
        String createdAt,
        Map<String, Object> attributes) {}
