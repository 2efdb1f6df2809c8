package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.backlot.api.Urls;
import dev.backlot.api.document.IssueTypeBean;
import dev.backlot.api.greenhopper.RapidIssueBean.EpicField;
import dev.backlot.api.greenhopper.RapidIssueBean.Person;
import dev.backlot.api.greenhopper.RapidIssueBean.Step;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.Priority;
import dev.backlot.issue.Issue;
import dev.backlot.report.ReportedIssue;
import dev.backlot.report.Statistic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An issue in a report; keys and order as recorded on Cloud, with the user's name where a Cloud has its number. */
record ReportIssueBean(
        @JsonUnwrapped AboutBean about,
        @JsonUnwrapped @Nullable Person person,
        boolean hasCustomUserAvatar,
        @JsonUnwrapped MarksBean marks,
        RapidIssueBean.Statistic currentEstimateStatistic,
        boolean estimateStatisticRequired,
        RapidIssueBean.Statistic estimateStatistic,
        @JsonUnwrapped Step state,
        List<Long> fixVersions,
        long projectId,
        int linkedPagesCount) {

    /** What it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AboutBean(
            long id,
            String key,
            boolean hidden,
            String typeName,
            String typeId,
            String summary,
            String typeUrl,
            @Nullable String priorityUrl,
            @Nullable String priorityName,
            boolean done) {

        static AboutBean of(ReportedIssue reported, IssueType type, @Nullable Priority priority, Urls urls) {
            Issue issue = reported.issue();
            return new AboutBean(
                    issue.id(),
                    reported.key(),
                    false,
                    type.name(),
                    Long.toString(type.id()),
                    issue.summary(),
                    IssueTypeBean.icon(type, urls),
                    priority == null ? null : urls.of(priority.icon()),
                    priority == null ? null : priority.name(),
                    reported.done());
        }
    }

    /** What it is marked with. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MarksBean(
            boolean flagged,
            @Nullable List<String> labels,
            @Nullable String epic,
            @Nullable EpicField epicField) {

        static MarksBean of(ReportedIssue reported, String epicFieldId) {
            ReportedIssue.Epic epic = reported.epic();
            return new MarksBean(
                    reported.issue().flagged(),
                    reported.labels().isEmpty() ? null : reported.labels(),
                    epic == null ? null : epic.key(),
                    epic == null ? null : EpicField.of(epicFieldId, true, epic.key(), epic.color(), epic.name()));
        }
    }

    static ReportIssueBean of(
            ReportedIssue reported,
            Statistic statistic,
            AboutBean about,
            @Nullable Person person,
            MarksBean marks,
            Step state) {
        return new ReportIssueBean(
                about,
                person,
                false,
                marks,
                ReportEstimates.statistic(reported.current(), statistic),
                false,
                ReportEstimates.statistic(reported.initial(), statistic),
                state,
                reported.fixVersionIds(),
                reported.issue().projectId(),
                0);
    }
}
