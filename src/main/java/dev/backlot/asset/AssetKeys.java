package dev.backlot.asset;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys of assets: the prefix of the collection and a number. */
final class AssetKeys {

    private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9]{1,9})-([1-9][0-9]{0,14})");

    private AssetKeys() {}

    static String of(String prefix, long number) {
        return prefix + "-" + number;
    }

    /** The number in a key. */
    static Optional<Long> number(String key) {
        Matcher matcher = KEY.matcher(key);
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(2))) : Optional.empty();
    }

    /** The number in a key of the collection with that prefix. */
    static Optional<Long> number(String key, String prefix) {
        return key.startsWith(prefix + "-") ? number(key) : Optional.empty();
    }
}
