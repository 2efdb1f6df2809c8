package dev.backlot.api.agile;

import dev.backlot.api.Urls;
import java.util.List;

/** The keys of the properties that are stored on a thing. */
record PropertyKeysBean(List<Key> keys) {

    record Key(String self, String key) {}

    /** Keys whose links begin with the path of the thing, such as {@code board/84}. */
    static PropertyKeysBean of(List<String> keys, String path, Urls urls) {
        return new PropertyKeysBean(keys.stream()
                .map(key -> new Key(urls.agile(path + "/properties/" + key), key))
                .toList());
    }
}
