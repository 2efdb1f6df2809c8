package dev.backlot.api;

import dev.backlot.kernel.Page;
import java.util.List;

/** A part of a list, in the form that a Data Center 10.4.0 gives its pages of the platform. */
public record PageBean<T>(int maxResults, long startAt, long total, boolean isLast, List<T> values) {

    /** The bean of that page. */
    public static <T> PageBean<T> of(Page<T> page) {
        return new PageBean<>(
                page.query().maxResults(), page.query().startAt(), page.total(), page.isLast(), page.values());
    }
}
