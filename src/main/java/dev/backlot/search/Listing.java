package dev.backlot.search;

import dev.backlot.kernel.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which issues are wanted, in which order, and how the database may read the first of them off an index.
 *
 * @param order SQL expressions with their directions, never none
 * @param leads columns that have one value in all matches and that an index on the order begins with, and what says so
 * @param projectIds the projects that matches can be in, ordered by key
 */
record Listing(Condition where, List<String> order, Map<String, Condition> leads, List<Long> projectIds) {

    /** Upwards by rank, which says where everything stands: whatever else a query sorts by adds nothing. */
    static final String BY_RANK = "i.issue_rank asc";

    /** Archived issues are in no list. */
    static final String PRESENT = "i.archived_at is null";

    private static final String BY_UPDATE = "i.updated desc";
    private static final String BEGIN = "timestamp with time zone '0001-01-01 00:00:00+00'";
    private static final int MOST_STEPS = 20;

    /** A statement for the matches, or for those of one project. */
    record Step(Condition where, String orderBy) {}

    /** For few matches: the database finds all of them its own way and sorts. */
    List<Step> sorted() {
        return List.of(new Step(where, isByRank() ? BY_RANK : String.join(", ", order) + ", i.id"));
    }

    /**
     * For many matches: one statement after the other until there are enough, each walking an index as far as it has to.
     * H2 does so only where the order names the index's columns from the first on, and prefers that index only where a
     * condition touches its last column, even one that says nothing. All else is said in a way that no index is good for.
     */
    List<Step> walked() {
        if (isByRank()) {
            return List.of(step(leads, "i.issue_rank >= ''", "i.issue_rank"));
        }
        if (order.equals(List.of(BY_UPDATE))) {
            return List.of(step(leads, "i.updated >= " + BEGIN, BY_UPDATE + ", i.id"));
        }
        return isByKey() ? byKey() : sorted();
    }

    private boolean isByRank() {
        return order.get(0).equals(BY_RANK);
    }

    private boolean isByKey() {
        return order.size() == 2 && order.get(1).startsWith("i.number ") && projectIds.size() <= MOST_STEPS;
    }

    /** Keys sort by project first, in an order that no index has. */
    private List<Step> byKey() {
        boolean descending = order.get(1).endsWith(" desc");
        List<Step> steps = new ArrayList<>();
        for (long projectId : projectIds) {
            Map<String, Condition> first = new LinkedHashMap<>(leads);
            first.remove("i.project_id");
            first.put("i.project_id", Condition.of("i.project_id = ?", projectId));
            steps.add(descending ? 0 : steps.size(), step(first, "i.number >= 0", order.get(1)));
        }
        return steps;
    }

    private Step step(Map<String, Condition> first, String hint, String last) {
        List<Condition> conditions = new ArrayList<>(first.values());
        conditions.add(Condition.of(hint));
        conditions.add(where.within("(", ") is true"));
        return new Step(
                Condition.all(conditions), String.join(", ", first.keySet()) + (first.isEmpty() ? "" : ", ") + last);
    }
}
