package dev.backlot.report;

import dev.backlot.sprint.Sprint;
import java.util.List;

/**
 * What became of the issues of a sprint, on a board.
 *
 * @param sprint the sprint
 * @param managed whether the caller may change it
 * @param daysRemaining how many days are left, 0 where it is over
 * @param statistic what the board estimates in
 * @param issues the issues that were in the sprint at its start or later, by rank
 */
public record SprintReport(
        Sprint sprint, boolean managed, long daysRemaining, Statistic statistic, List<ReportedIssue> issues) {

    /** Copies the list. */
    public SprintReport {
        issues = List.copyOf(issues);
    }

    /** The issues with one outcome. */
    public List<ReportedIssue> of(Outcome outcome) {
        return issues.stream().filter(issue -> issue.outcome() == outcome).toList();
    }

    /** What they were estimated at when the sprint began, or when they came. */
    public EstimateSum initialSum(Outcome outcome) {
        return EstimateSum.of(of(outcome), ReportedIssue::initial);
    }

    /** What they were estimated at when the sprint ended, or are now. */
    public EstimateSum sum(Outcome outcome) {
        return EstimateSum.of(of(outcome), ReportedIssue::current);
    }

    /** What all issues that were not taken out were estimated at when the sprint ended, or are now. */
    public EstimateSum total() {
        return EstimateSum.of(
                issues.stream()
                        .filter(issue -> issue.outcome() != Outcome.PUNTED)
                        .toList(),
                ReportedIssue::current);
    }

    /** The keys of the issues that came after the start. */
    public List<String> addedKeys() {
        return issues.stream()
                .filter(ReportedIssue::added)
                .map(ReportedIssue::key)
                .toList();
    }
}
