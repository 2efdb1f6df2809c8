package dev.backlot.api.document;

import dev.backlot.api.Dates;
import dev.backlot.kernel.JiraVersion;
import dev.backlot.sprint.Sprint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sprint in the custom field of an issue: the text of a Java object, which clients take apart. Observed on Data Center
 * 10.4.0, where the names are in alphabetical order; before Jira 10 they were in the order of the fields (reported).
 */
final class SprintText {

    private static final List<String> OLD_ORDER = List.of(
            "id",
            "rapidViewId",
            "state",
            "name",
            "startDate",
            "endDate",
            "completeDate",
            "activatedDate",
            "sequence",
            "goal",
            "synced",
            "autoStartStop",
            "incompleteIssuesDestinationId");

    private SprintText() {}

    static String of(Sprint sprint, Dates dates, JiraVersion version) {
        Map<String, String> values = values(sprint, dates);
        Collection<String> order = version.atLeast(10, 0) ? values.keySet() : OLD_ORDER;
        // What follows the @ is an object's address in Jira's memory; here it is a number that stays the same.
        return "com.atlassian.greenhopper.service.sprint.Sprint@"
                + Integer.toHexString(Long.hashCode(sprint.id()) * 0x9E3779B1)
                + order.stream().map(name -> name + "=" + values.get(name)).collect(Collectors.joining(",", "[", "]"));
    }

    private static Map<String, String> values(Sprint sprint, Dates dates) {
        Map<String, String> values = new TreeMap<>();
        values.put("activatedDate", moment(sprint.activatedDate(), dates));
        values.put("autoStartStop", text(sprint.autoStartStop()));
        values.put("completeDate", moment(sprint.completeDate(), dates));
        values.put("endDate", moment(sprint.endDate(), dates));
        values.put("goal", text(sprint.goal()));
        values.put("id", text(sprint.id()));
        values.put("incompleteIssuesDestinationId", text(sprint.incompleteIssuesDestinationId()));
        values.put("name", text(sprint.name()));
        values.put("rapidViewId", text(sprint.originBoardId()));
        values.put("sequence", text(sprint.sequence()));
        values.put("startDate", moment(sprint.startDate(), dates));
        values.put("state", text(sprint.state()));
        values.put("synced", text(sprint.synced()));
        return values;
    }

    private static String moment(@Nullable Instant moment, Dates dates) {
        return moment == null ? text(null) : dates.agile(moment);
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "<null>").toString();
    }
}
