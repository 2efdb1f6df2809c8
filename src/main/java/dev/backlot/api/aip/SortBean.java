package dev.backlot.api.aip;

import dev.backlot.api.JsonBody;
import dev.backlot.asset.AssetQuery;
import dev.backlot.kernel.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An order: a field, and {@code ASC} or {@code DESC}. */
record SortBean(String field, String order) {

    static SortBean of(AssetQuery.Sort sort) {
        return new SortBean(sort.field(), sort.descending() ? "DESC" : "ASC");
    }

    /** Reads {@code asset.key:ASC,createdAt:DESC}. */
    static List<AssetQuery.Sort> read(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(SortBean::one)
                        .toList();
    }

    /** Reads what a body says: the same text, or a list of objects such as this one. */
    static List<AssetQuery.Sort> read(JsonBody body) {
        boolean text = body.json("sortParams").filter(value -> value.isString()).isPresent();
        return text
                ? read(body.text("sortParams").or(null))
                : body.objects("sortParams").stream()
                        .map(each -> sort(
                                Objects.requireNonNullElse(each.text("field").or(null), ""),
                                Objects.requireNonNullElse(each.text("order").or(null), "ASC")))
                        .toList();
    }

    private static AssetQuery.Sort one(String part) {
        int colon = part.lastIndexOf(':');
        return colon < 0 ? sort(part, "ASC") : sort(part.substring(0, colon), part.substring(colon + 1));
    }

    private static AssetQuery.Sort sort(String field, String order) {
        return switch (order.strip().toUpperCase(Locale.ROOT)) {
            case "ASC" -> new AssetQuery.Sort(field.strip(), false);
            case "DESC" -> new AssetQuery.Sort(field.strip(), true);
            default -> throw Problem.invalidField("sortParams", AipTexts.ORDER);
        };
    }
}
