package dev.backlot.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * The part of a list that a window shows.
 *
 * @param query the window that was asked for
 * @param values what is in it, in order
 * @param total how many there are in the whole list
 */
public record Page<T>(PageQuery query, List<T> values, long total) {

    /** Copies the values. */
    public Page {
        values = List.copyOf(values);
    }

    /** Cuts the window out of a list that is all in memory. */
    public static <T> Page<T> of(List<T> all, PageQuery query) {
        int from = (int) Math.min(query.startAt(), all.size());
        int to = (int) Math.min((long) from + query.maxResults(), all.size());
        return new Page<>(query, all.subList(from, to), all.size());
    }

    /** The same window on other values. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(query, values.stream().<R>map(mapping).toList(), total);
    }

    /** Whether nothing comes after this window. */
    public boolean isLast() {
        return query.startAt() + values.size() >= total;
    }
}
