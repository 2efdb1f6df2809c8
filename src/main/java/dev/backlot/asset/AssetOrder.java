package dev.backlot.asset;

import dev.backlot.kernel.Problem;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts assets in order; those that have no value come last, and those that are alike in the order of their keys. */
@Component
class AssetOrder {

    private static final Set<String> FIXED = Set.of("asset.key", "asset.collectionId", "createdBy", "createdAt");

    private final AssetAttributes attributes;

    AssetOrder(AssetAttributes attributes) {
        this.attributes = attributes;
    }

    /**
     * One order after the other.
     *
     * @throws Problem where a field is none
     */
    Comparator<AssetSheet> of(List<AssetQuery.Sort> sorts) {
        Comparator<AssetSheet> keys = Comparator.comparing(AssetSheet::key, AssetOrder::compareKeys);
        return sorts.stream()
                .map(this::by)
                .reduce((first, second) -> first.thenComparing(second))
                .map(order -> order.thenComparing(keys))
                .orElse(keys);
    }

    private Comparator<AssetSheet> by(AssetQuery.Sort sort) {
        String field = sort.field();
        if (!FIXED.contains(field) && attributes.named(field).isEmpty()) {
            throw Problem.invalidField("sortParams", AssetTexts.noOrder(field));
        }
        Comparator<Object> values = field.equals("asset.key")
                ? (one, other) -> compareKeys(one.toString(), other.toString())
                : AssetOrder::compare;
        Comparator<Object> directed = sort.descending() ? values.reversed() : values;
        return (one, other) -> {
            Optional<Object> first = one.value(field);
            Optional<Object> second = other.value(field);
            return first.isPresent() && second.isPresent()
                    ? directed.compare(first.get(), second.get())
                    : Boolean.compare(first.isEmpty(), second.isEmpty());
        };
    }

    private static int compare(Object one, Object other) {
        return one instanceof Number && other instanceof Number
                ? new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString()))
                : one.toString().compareToIgnoreCase(other.toString());
    }

    /** {@code LAP-2} comes before {@code LAP-10}. */
    private static int compareKeys(String one, String other) {
        int prefix = prefix(one).compareTo(prefix(other));
        return prefix != 0
                ? prefix
                : Long.compare(
                        AssetKeys.number(one).orElse(0L),
                        AssetKeys.number(other).orElse(0L));
    }

    private static String prefix(String key) {
        return Objects.requireNonNull(key.split("-", 2)[0]);
    }
}
