package dev.backlot.align;

import dev.backlot.kernel.Problem;
import dev.backlot.odata.FilterException;
import dev.backlot.odata.Filters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Cuts out of a list what a query wants. */
final class Listing {

    private static final Comparator<AlignObject> BY_NUMBER = Comparator.comparingLong(AlignObject::id);

    private Listing() {}

    /**
     * The objects that fit, in order.
     *
     * @throws Problem where the filter or the order cannot be read
     */
    static List<AlignObject> of(Shape shape, AlignQuery query, List<AlignObject> all) {
        return all.stream()
                .filter(condition(shape, query))
                .sorted(order(shape, query))
                .skip(query.skip())
                .limit(query.top())
                .toList();
    }

    private static Predicate<AlignObject> condition(Shape shape, AlignQuery query) {
        String filter = query.filter();
        if (filter == null || filter.isBlank()) {
            return object -> true;
        }
        try {
            return new FilterCompiler(shape).compile(Filters.parse(filter));
        } catch (FilterException wrong) {
            throw Problem.invalid(AlignTexts.badFilter(wrong.told()));
        }
    }

    private static Comparator<AlignObject> order(Shape shape, AlignQuery query) {
        String order = query.order();
        if (order == null || order.isBlank()) {
            return BY_NUMBER;
        }
        Comparator<AlignObject> comparator = null;
        for (String key : order.split(",", -1)) {
            Comparator<AlignObject> next = key(shape, key.strip());
            comparator = comparator == null ? next : comparator.thenComparing(next);
        }
        return comparator == null ? BY_NUMBER : comparator.thenComparing(BY_NUMBER);
    }

    private static Comparator<AlignObject> key(Shape shape, String text) {
        String[] words = text.split("\\s+", -1);
        String direction = words.length == 2 ? words[1].toLowerCase(Locale.ROOT) : "asc";
        Property property = shape.property(words[0])
                .filter(FilterCompiler::isStored)
                .filter(found -> !found.list() && found.kind() != Kind.OBJECT)
                .orElseThrow(() -> Problem.invalid(AlignTexts.badOrder(text)));
        if (words.length > 2 || !List.of("asc", "desc").contains(direction)) {
            throw Problem.invalid(AlignTexts.badOrder(text));
        }
        Comparator<AlignObject> ascending = (one, other) -> Operands.order(one.value(property), other.value(property));
        return direction.equals("asc") ? ascending : ascending.reversed();
    }
}
