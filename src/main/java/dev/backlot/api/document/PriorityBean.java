package dev.backlot.api.document;

import dev.backlot.api.Urls;
import dev.backlot.constant.Priority;

/** A priority as issues show one; observed on Data Center 8.20.7 and 10.4.0. */
public record PriorityBean(String self, String iconUrl, String name, String id) {

    /** The bean of that one. */
    public static PriorityBean of(Priority priority, Urls urls) {
        return new PriorityBean(
                urls.platform("priority/" + priority.id()),
                urls.of(priority.icon()),
                priority.name(),
                Long.toString(priority.id()));
    }
}
