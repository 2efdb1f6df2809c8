package dev.backlot.api.greenhopper;

import dev.backlot.kernel.Page;
import java.util.List;

/** A part of a list. The total is sent for every list, as the reference shows. */
record PageBean<T>(int maxResults, long startAt, long total, boolean isLast, List<T> values) {

    /** The most elements that a page has; more are not refused. The reference names 50 as what is usual. */
    static final int LIMIT = 50;

    static <T> PageBean<T> of(Page<T> page) {
        return new PageBean<>(
                page.query().maxResults(), page.query().startAt(), page.total(), page.isLast(), page.values());
    }
}
