package dev.backlot.api.greenhopper;

import dev.backlot.api.Dates;
import dev.backlot.api.Urls;
import dev.backlot.constant.AgileField;
import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.Priority;
import dev.backlot.issue.Issue;
import dev.backlot.report.Outcome;
import dev.backlot.report.ReportedIssue;
import dev.backlot.report.SprintReport;
import dev.backlot.report.Statistic;
import dev.backlot.user.Users;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes reports on sprints. */
@Component
class SprintReportBeans {

    private final Constants constants;
    private final Users users;
    private final Dates dates;

    SprintReportBeans(Constants constants, Users users, Dates dates) {
        this.constants = constants;
        this.users = users;
        this.dates = dates;
    }

    SprintReportBean bean(SprintReport report, Urls urls) {
        return new SprintReportBean(
                contents(report, urls),
                ReportSprintBean.of(report, dates),
                ReportUsers.html(users.byId(report.sprint().completedBy()).orElse(null)),
                false);
    }

    private SprintReportBean.ReportContentsBean contents(SprintReport report, Urls urls) {
        Map<String, Boolean> added = new LinkedHashMap<>();
        report.addedKeys().forEach(key -> added.put(key, true));
        return new SprintReportBean.ReportContentsBean(
                issues(report, Outcome.COMPLETED, urls),
                issues(report, Outcome.NOT_COMPLETED, urls),
                issues(report, Outcome.PUNTED, urls),
                issues(report, Outcome.COMPLETED_ELSEWHERE, urls),
                initial(report, Outcome.COMPLETED),
                current(report, Outcome.COMPLETED),
                initial(report, Outcome.NOT_COMPLETED),
                current(report, Outcome.NOT_COMPLETED),
                ReportEstimates.sum(report.total(), report.statistic()),
                initial(report, Outcome.PUNTED),
                current(report, Outcome.PUNTED),
                initial(report, Outcome.COMPLETED_ELSEWHERE),
                current(report, Outcome.COMPLETED_ELSEWHERE),
                added);
    }

    private List<ReportIssueBean> issues(SprintReport report, Outcome outcome, Urls urls) {
        return report.of(outcome).stream()
                .map(issue -> issue(issue, report.statistic(), urls))
                .toList();
    }

    private ReportIssueBean issue(ReportedIssue reported, Statistic statistic, Urls urls) {
        Issue issue = reported.issue();
        IssueType type = constants.issueType(issue.issueTypeId());
        Long priorityId = issue.priorityId();
        Priority priority = priorityId == null ? null : constants.priority(priorityId);
        String epicField = constants.agileField(AgileField.EPIC_LINK).fieldId();
        return ReportIssueBean.of(
                reported,
                statistic,
                ReportIssueBean.AboutBean.of(reported, type, priority, urls),
                users.byId(issue.assigneeId())
                        .map(user -> RapidIssueBean.Person.of(user, urls))
                        .orElse(null),
                ReportIssueBean.MarksBean.of(reported, epicField),
                RapidIssueBean.Step.of(constants.status(issue.statusId()), urls));
    }

    private static ReportEstimates.EstimateSumBean initial(SprintReport report, Outcome outcome) {
        return ReportEstimates.sum(report.initialSum(outcome), report.statistic());
    }

    private static ReportEstimates.EstimateSumBean current(SprintReport report, Outcome outcome) {
        return ReportEstimates.sum(report.sum(outcome), report.statistic());
    }
}
