package dev.backlot.issue;

import dev.backlot.issue.ChangeItem.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what changes in an issue. What stays as it is is left out. */
final class Changes {

    private final List<ChangeItem> items = new ArrayList<>();

    List<ChangeItem> items() {
        return items;
    }

    void system(String field, Value before, Value after) {
        note(field, "jira", before, after);
    }

    void custom(String field, Value before, Value after) {
        note(field, "custom", before, after);
    }

    /** Also where both are the same: a transition from a status to itself is told of, as recorded. */
    void always(String field, Value before, Value after) {
        items.add(new ChangeItem(field, "jira", before, after));
    }

    /** Leaves the elements that stay alone, so that only rows that differ are written. */
    static <T> void replace(Set<T> target, Set<T> wanted) {
        target.retainAll(wanted);
        target.addAll(wanted);
    }

    private void note(String field, String type, Value before, Value after) {
        if (!before.equals(after)) {
            items.add(new ChangeItem(field, type, before, after));
        }
    }
}
