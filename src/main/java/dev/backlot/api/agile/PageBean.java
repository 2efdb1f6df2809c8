package dev.backlot.api.agile;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.kernel.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list. The total is sent for boards but not for sprints and epics, as recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PageBean<T>(int maxResults, long startAt, @Nullable Long total, boolean isLast, List<T> values) {

    /** The most elements that a page of boards, sprints, epics, versions or projects has; more are not refused. */
    static final int LIMIT = 50;

    static <T> PageBean<T> withTotal(Page<T> page) {
        return new PageBean<>(
                page.query().maxResults(), page.query().startAt(), page.total(), page.isLast(), page.values());
    }

    static <T> PageBean<T> withoutTotal(Page<T> page) {
        return new PageBean<>(page.query().maxResults(), page.query().startAt(), null, page.isLast(), page.values());
    }
}
