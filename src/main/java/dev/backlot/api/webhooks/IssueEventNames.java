package dev.backlot.api.webhooks;

import dev.backlot.issue.ChangeItem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The name of the kind of change, {@code issue_event_type_name}: recorded are those of assigning, of a transition whose
 * workflow gives it no event of its own, and of any other change. Those of work are ours.
 */
final class IssueEventNames {

    private static final String WORK = "WorklogId";
    private static final String WORK_GONE = "WorklogTimeSpent";

    private IssueEventNames() {}

    static String of(List<ChangeItem> items) {
        Set<String> fields = items.stream().map(ChangeItem::field).collect(Collectors.toSet());
        if (fields.contains("status")) {
            return "issue_generic";
        }
        if (fields.contains(WORK)) {
            return fields.contains(WORK_GONE) ? "issue_worklog_deleted" : "issue_work_logged";
        }
        return fields.equals(Set.of("assignee")) ? "issue_assigned" : "issue_updated";
    }

    /** Whether work was logged, changed or deleted. */
    static boolean isWork(List<ChangeItem> items) {
        return items.stream().anyMatch(item -> item.field().equals(WORK));
    }
}
