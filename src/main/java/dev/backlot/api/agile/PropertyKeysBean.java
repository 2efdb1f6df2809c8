package dev.backlot.api.agile;

import dev.backlot.api.Urls;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.UriUtils;

/** The keys of the properties that are stored on a thing. */
record PropertyKeysBean(List<Key> keys) {

    record Key(String self, String key) {}

    /** Keys whose links begin with the path of the thing, such as {@code board/84}. */
    static PropertyKeysBean of(List<String> keys, String path, Urls urls) {
        return new PropertyKeysBean(keys.stream()
                .map(key -> new Key(urls.agile(path + "/properties/" + encoded(key)), key))
                .toList());
    }

    private static String encoded(String key) {
        return UriUtils.encodePathSegment(key, StandardCharsets.UTF_8);
    }
}
