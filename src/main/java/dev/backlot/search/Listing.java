package dev.backlot.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Which issues are wanted, in which order, and how the database may read the first of them off an index.
 *
 * @param order SQL expressions with their directions, never none
 * @param leads columns that have one value in all matches and that an index on the order begins with
 * @param projectIds the projects that matches can be in, ordered by key
 */
record Listing(Condition where, List<String> order, List<String> leads, List<Long> projectIds) {

    /** Upwards by rank, which says where everything stands: whatever else a query sorts by adds nothing. */
    static final String BY_RANK = "i.issue_rank asc";

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
     * condition touches its last column, even one that says nothing.
     */
    List<Step> walked() {
        if (isByRank()) {
            return List.of(step("i.issue_rank >= ''", "i.issue_rank"));
        }
        if (order.equals(List.of(BY_UPDATE))) {
            return List.of(step("i.updated >= " + BEGIN, BY_UPDATE + ", i.id"));
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
            Condition there = Condition.all(
                    List.of(where, Condition.of("i.project_id = ?", projectId), Condition.of("i.number >= 0")));
            List<String> columns = new ArrayList<>(leads);
            columns.remove("i.project_id");
            columns.add("i.project_id");
            columns.add(order.get(1));
            steps.add(descending ? 0 : steps.size(), new Step(there, String.join(", ", columns)));
        }
        return steps;
    }

    private Step step(String hint, String last) {
        List<String> columns = new ArrayList<>(leads);
        columns.add(last);
        return new Step(Condition.all(List.of(where, Condition.of(hint))), String.join(", ", columns));
    }
}
