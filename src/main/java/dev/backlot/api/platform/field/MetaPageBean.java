package dev.backlot.api.platform.field;

import dev.backlot.kernel.Page;
import java.util.List;

/** A page of a list, with its keys in the order recorded of createmeta on Data Center 10.4.0. */
record MetaPageBean<T>(int maxResults, long startAt, long total, boolean isLast, List<T> values) {

    static <T> MetaPageBean<T> of(Page<T> page) {
        return new MetaPageBean<>(
                page.query().maxResults(), page.query().startAt(), page.total(), page.isLast(), page.values());
    }
}
