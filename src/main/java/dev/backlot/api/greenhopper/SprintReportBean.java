package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of the issues of a sprint; keys and order as recorded on Cloud. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SprintReportBean(
        ContentsBean contents,
        ReportSprintBean sprint,
        @Nullable String lastUserToClose,
        boolean supportsPages) {

    /** The issues by what became of them, with their estimates then and now. */
    record ContentsBean(
            List<ReportIssueBean> completedIssues,
            List<ReportIssueBean> issuesNotCompletedInCurrentSprint,
            List<ReportIssueBean> puntedIssues,
            List<ReportIssueBean> issuesCompletedInAnotherSprint,
            ReportEstimates.SumBean completedIssuesInitialEstimateSum,
            ReportEstimates.SumBean completedIssuesEstimateSum,
            ReportEstimates.SumBean issuesNotCompletedInitialEstimateSum,
            ReportEstimates.SumBean issuesNotCompletedEstimateSum,
            ReportEstimates.SumBean allIssuesEstimateSum,
            ReportEstimates.SumBean puntedIssuesInitialEstimateSum,
            ReportEstimates.SumBean puntedIssuesEstimateSum,
            ReportEstimates.SumBean issuesCompletedInAnotherSprintInitialEstimateSum,
            ReportEstimates.SumBean issuesCompletedInAnotherSprintEstimateSum,
            Map<String, Boolean> issueKeysAddedDuringSprint) {}
}
