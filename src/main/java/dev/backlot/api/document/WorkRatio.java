package dev.backlot.api.document;

import dev.backlot.issue.Issue;

/** The time worked as a percentage of the first estimate. */
final class WorkRatio {

    private WorkRatio() {}

    /** -1 where there is no estimate, as observed on Data Center 8.20.7. */
    static long of(Issue issue) {
        Long estimate = issue.originalEstimate();
        Long spent = issue.timeSpent();
        if (estimate == null || estimate == 0) {
            return -1;
        }
        return spent == null ? 0 : spent * 100 / estimate;
    }
}
