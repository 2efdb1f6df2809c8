package dev.backlot.asset;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether an asset is one of those that are wanted. */
final class AssetMatch {

    private AssetMatch() {}

    static boolean matches(AssetSheet sheet, AssetQuery query) {
        return (query.collectionIds().isEmpty() || query.collectionIds().contains(Long.toString(sheet.collectionId())))
                && contains(sheet, query.text())
                && query.filters().entrySet().stream()
                        .allMatch(filter -> has(sheet, filter.getKey(), filter.getValue()));
    }

    private static boolean has(AssetSheet sheet, String field, String wanted) {
        return sheet.value(field).stream().flatMap(AssetMatch::texts).anyMatch(wanted::equals);
    }

    private static boolean contains(AssetSheet sheet, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return true;
        }
        String part = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                        Stream.of(sheet.key()),
                        sheet.global().values().stream().flatMap(AssetMatch::texts),
                        sheet.own().values().stream().flatMap(AssetMatch::texts))
                .flatMap(each -> each)
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(part));
    }

    private static Stream<String> texts(Object value) {
        return value instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.of(value.toString());
    }
}
