package dev.backlot.api.document;

import dev.backlot.api.Dates;
import dev.backlot.sprint.Sprint;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sprint in the custom field of an issue: the text of a Java object, which clients take apart. Observed on Data Center
 * 10.4.0, where the names are in alphabetical order.
 */
final class SprintText {

    private SprintText() {}

    static String of(Sprint sprint, Dates dates) {
        // What follows the @ is an object's address in Jira's memory; here it is a number that stays the same.
        return "com.atlassian.greenhopper.service.sprint.Sprint@"
                + Integer.toHexString(Long.hashCode(sprint.id()) * 0x9E3779B1)
                + "[activatedDate=" + moment(sprint.activatedDate(), dates)
                + ",autoStartStop=" + sprint.autoStartStop()
                + ",completeDate=" + moment(sprint.completeDate(), dates)
                + ",endDate=" + moment(sprint.endDate(), dates)
                + ",goal=" + text(sprint.goal())
                + ",id=" + sprint.id()
                + ",incompleteIssuesDestinationId=" + text(sprint.incompleteIssuesDestinationId())
                + ",name=" + sprint.name()
                + ",rapidViewId=" + text(sprint.originBoardId())
                + ",sequence=" + sprint.sequence()
                + ",startDate=" + moment(sprint.startDate(), dates)
                + ",state=" + sprint.state()
                + ",synced=" + sprint.synced() + "]";
    }

    private static String moment(@Nullable Instant moment, Dates dates) {
        return moment == null ? text(null) : dates.agile(moment);
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "<null>").toString();
    }
}
