package dev.backlot.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.UriUtils;

/**
 * The keys of the properties that are stored on a thing.
 *
 * @param keys the keys with their links
 */
public record PropertyKeysBean(List<Key> keys) {

    /**
     * One key.
     *
     * @param self where the property is
     * @param key the key itself
     */
    public record Key(String self, String key) {}

    static PropertyKeysBean of(List<String> keys, String properties) {
        return new PropertyKeysBean(keys.stream()
                .map(key -> new Key(properties + "/" + UriUtils.encodePathSegment(key, StandardCharsets.UTF_8), key))
                .toList());
    }
}
