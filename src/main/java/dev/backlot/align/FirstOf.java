package dev.backlot.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists of numbers whose first one is kept elsewhere. */
final class FirstOf {

    private FirstOf() {}

    /** All of them: the one that is kept elsewhere, then the others of the document. */
    static List<Object> several(@Nullable Long first, @Nullable Object others) {
        List<Object> all = new ArrayList<>();
        if (first != null) {
            all.add(first);
        }
        all.addAll(rest(first, others));
        return all;
    }

    /** What a document keeps of them: all but the first. */
    static List<Object> rest(@Nullable Long first, @Nullable Object all) {
        return numbers(all)
                .filter(id -> !id.equals(first))
                .<Object>map(id -> id)
                .toList();
    }

    /** The one that is kept elsewhere: that which is named alone, else the first of the list; null for none. */
    static @Nullable Long first(@Nullable Object alone, @Nullable Object list) {
        return alone instanceof Long id ? id : numbers(list).findFirst().orElse(null);
    }

    private static Stream<Long> numbers(@Nullable Object list) {
        return list instanceof List<?> values
                ? values.stream().filter(Long.class::isInstance).map(Long.class::cast)
                : Stream.empty();
    }
}
