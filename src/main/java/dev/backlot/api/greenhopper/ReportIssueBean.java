package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.backlot.api.Urls;
import dev.backlot.api.document.AvatarUrls;
import dev.backlot.api.document.IssueTypeBean;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.Priority;
import dev.backlot.constant.Status;
import dev.backlot.constant.StatusCategory;
import dev.backlot.issue.Issue;
import dev.backlot.report.ReportedIssue;
import dev.backlot.report.Statistic;
import dev.backlot.user.User;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An issue in a report; keys and order as recorded on Cloud, with the user's name where a Cloud has its number. */
record ReportIssueBean(
        @JsonUnwrapped AboutBean about,
        @JsonUnwrapped PersonBean person,
        @JsonUnwrapped MarksBean marks,
        ReportEstimates.EstimateStatisticBean currentEstimateStatistic,
        boolean estimateStatisticRequired,
        ReportEstimates.EstimateStatisticBean estimateStatistic,
        @JsonUnwrapped StateBean state,
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

    /** Who works on it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonBean(
            @Nullable String assignee,
            @Nullable String assigneeKey,
            @Nullable String assigneeName,
            @Nullable String avatarUrl,
            boolean hasCustomUserAvatar) {

        static PersonBean of(@Nullable User user, Urls urls) {
            return user == null
                    ? new PersonBean(null, null, null, null, false)
                    : new PersonBean(
                            user.name(),
                            user.key(),
                            user.displayName(),
                            AvatarUrls.ofUser(user.avatarId(), urls).large(),
                            false);
        }
    }

    /** What it is marked with. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MarksBean(
            boolean flagged,
            @Nullable List<String> labels,
            @Nullable String epic,
            @Nullable ReportEpicBean epicField) {

        static MarksBean of(ReportedIssue reported, String epicFieldId) {
            ReportedIssue.Epic epic = reported.epic();
            return new MarksBean(
                    reported.issue().flagged(),
                    reported.labels().isEmpty() ? null : reported.labels(),
                    epic == null ? null : epic.key(),
                    epic == null ? null : ReportEpicBean.of(epic, epicFieldId));
        }
    }

    /** The epic of an issue; form from clients' samples. */
    record ReportEpicBean(
            String id,
            String label,
            boolean editable,
            String renderer,
            String epicKey,
            String epicColor,
            String text,
            boolean canRemoveEpic) {

        static ReportEpicBean of(ReportedIssue.Epic epic, String fieldId) {
            String color = epic.color().replace("color_", "ghx-label-");
            return new ReportEpicBean(fieldId, "Epic", true, "epiclink", epic.key(), color, epic.name(), true);
        }
    }

    /** How far it is. */
    record StateBean(String statusId, String statusName, String statusUrl, ReportStatusBean status) {

        static StateBean of(Status status, Urls urls) {
            ReportStatusBean bean = ReportStatusBean.of(status, urls);
            return new StateBean(bean.id(), bean.name(), bean.iconUrl(), bean);
        }
    }

    /** A status, whose category has a text for its number here. */
    record ReportStatusBean(
            String id, String name, String description, String iconUrl, ReportCategoryBean statusCategory) {

        /** The category of a status. */
        record ReportCategoryBean(String id, String key, String colorName) {}

        static ReportStatusBean of(Status status, Urls urls) {
            StatusCategory category = status.category();
            return new ReportStatusBean(
                    Long.toString(status.id()),
                    status.name(),
                    status.description(),
                    urls.of(status.icon()),
                    new ReportCategoryBean(Long.toString(category.id()), category.key(), category.colorName()));
        }
    }

    static ReportIssueBean of(
            ReportedIssue reported,
            Statistic statistic,
            AboutBean about,
            PersonBean person,
            MarksBean marks,
            StateBean state) {
        return new ReportIssueBean(
                about,
                person,
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
