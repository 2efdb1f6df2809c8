package dev.backlot.api.platform.constant;

import dev.backlot.api.Urls;
import dev.backlot.constant.Priority;

/** A priority as its own resource shows it; recorded on a public Jira. */
record PriorityDetailBean(String self, String statusColor, String description, String iconUrl, String name, String id) {

    static PriorityDetailBean of(Priority priority, Urls urls) {
        return new PriorityDetailBean(
                urls.platform("priority/" + priority.id()),
                priority.color(),
                priority.description(),
                urls.of(priority.icon()),
                priority.name(),
                Long.toString(priority.id()));
    }
}
