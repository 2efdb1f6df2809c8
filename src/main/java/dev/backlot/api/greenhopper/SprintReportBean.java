package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of the issues of a sprint; keys and order as recorded on Cloud. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SprintReportBean(
        ReportContentsBean contents,
        ReportSprintBean sprint,
        @Nullable String lastUserToClose,
        boolean supportsPages) {

    /** The issues by what became of them, with their estimates then and now. */
    record ReportContentsBean(
            List<ReportIssueBean> completedIssues,
            List<ReportIssueBean> issuesNotCompletedInCurrentSprint,
            List<ReportIssueBean> puntedIssues,
            List<ReportIssueBean> issuesCompletedInAnotherSprint,
            ReportEstimates.EstimateSumBean completedIssuesInitialEstimateSum,
            ReportEstimates.EstimateSumBean completedIssuesEstimateSum,
            ReportEstimates.EstimateSumBean issuesNotCompletedInitialEstimateSum,
            ReportEstimates.EstimateSumBean issuesNotCompletedEstimateSum,
            ReportEstimates.EstimateSumBean allIssuesEstimateSum,
            ReportEstimates.EstimateSumBean puntedIssuesInitialEstimateSum,
            ReportEstimates.EstimateSumBean puntedIssuesEstimateSum,
            ReportEstimates.EstimateSumBean issuesCompletedInAnotherSprintInitialEstimateSum,
            ReportEstimates.EstimateSumBean issuesCompletedInAnotherSprintEstimateSum,
            Map<String, Boolean> issueKeysAddedDuringSprint) {}
}
