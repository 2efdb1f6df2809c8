package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** An epic beside a plan: its card, its label, and how far its issues are. */
record EpicCardBean(@JsonUnwrapped RapidIssueBean issue, String epicLabel, String epicColor, EpicStats epicStats) {

    /** The estimates and numbers of an epic's issues that are on the board. */
    record EpicStats(
            double notDoneEstimate,
            double doneEstimate,
            double totalEstimate,
            int estimated,
            int notEstimated,
            int notDone,
            int done,
            int totalIssueCount) {

        static EpicStats of(List<RapidIssueBean> issues) {
            int done = (int) issues.stream().filter(RapidIssueBean::done).count();
            int estimated = (int) issues.stream().filter(EpicStats::isEstimated).count();
            double doneEstimate = sum(issues, true);
            double notDoneEstimate = sum(issues, false);
            return new EpicStats(
                    notDoneEstimate,
                    doneEstimate,
                    notDoneEstimate + doneEstimate,
                    estimated,
                    issues.size() - estimated,
                    issues.size() - done,
                    done,
                    issues.size());
        }

        private static double sum(List<RapidIssueBean> issues, boolean done) {
            return issues.stream()
                    .filter(issue -> issue.done() == done && isEstimated(issue))
                    .mapToDouble(EpicStats::estimate)
                    .sum();
        }

        private static boolean isEstimated(RapidIssueBean issue) {
            return issue.estimateStatistic() != null
                    && issue.estimateStatistic().statFieldValue().value() != null;
        }

        private static double estimate(RapidIssueBean issue) {
            Double value = issue.estimateStatistic() == null
                    ? null
                    : issue.estimateStatistic().statFieldValue().value();
            return value == null ? 0 : value;
        }
    }
}
