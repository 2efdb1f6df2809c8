package dev.backlot.api.greenhopper;

import dev.backlot.api.Urls;
import dev.backlot.api.document.IssueTypeBean;
import dev.backlot.api.greenhopper.RapidIssueBean.EpicField;
import dev.backlot.api.greenhopper.RapidIssueBean.EpicLink;
import dev.backlot.api.greenhopper.RapidIssueBean.Kind;
import dev.backlot.api.greenhopper.RapidIssueBean.Parent;
import dev.backlot.api.greenhopper.RapidIssueBean.Person;
import dev.backlot.api.greenhopper.RapidIssueBean.Statistic;
import dev.backlot.api.greenhopper.RapidIssueBean.Step;
import dev.backlot.api.greenhopper.RapidIssueBean.Urgency;
import dev.backlot.board.Board;
import dev.backlot.board.Estimation;
import dev.backlot.board.Estimations;
import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.Priority;
import dev.backlot.epic.Epics;
import dev.backlot.issue.Durations;
import dev.backlot.issue.Issue;
import dev.backlot.user.User;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes issues on cards.
 *
 * @param board the board that shows them
 * @param keys the keys of the issues and of those parents that may be shown
 * @param epics the epics that may be shown
 * @param people who works on the issues
 */
record Card(
        Board board,
        Constants constants,
        Estimations estimations,
        Urls urls,
        Map<Long, String> keys,
        Map<Long, Epic> epics,
        Map<Long, User> people) {

    /** An epic, its key, and the field that links to it. */
    record Epic(Issue issue, String key, String fieldId) {}

    RapidIssueBean of(Issue issue) {
        return new RapidIssueBean(
                issue.id(),
                Objects.requireNonNull(keys.get(issue.id())),
                false,
                parent(issue.parentId()),
                kind(constants.issueType(issue.issueTypeId())),
                issue.summary(),
                urgency(issue.priorityId()),
                issue.done(),
                person(issue.assigneeId()),
                false,
                issue.flagged(),
                link(issue.epicId()),
                estimations.on(board, issue).map(Card::statistic).orElse(null),
                Step.of(constants.status(issue.statusId()), urls),
                List.copyOf(issue.fixVersionIds()),
                issue.projectId(),
                0,
                issue.sprintId());
    }

    private @Nullable Parent parent(@Nullable Long id) {
        String key = id == null ? null : keys.get(id);
        return id == null || key == null ? null : new Parent(id, key);
    }

    private Kind kind(IssueType type) {
        return new Kind(type.name(), Long.toString(type.id()), IssueTypeBean.icon(type, urls));
    }

    private @Nullable Urgency urgency(@Nullable Long id) {
        if (id == null) {
            return null;
        }
        Priority priority = constants.priority(id);
        return new Urgency(urls.of(priority.icon()), priority.name(), id.toString());
    }

    private @Nullable Person person(@Nullable Long id) {
        return Optional.ofNullable(id)
                .map(people::get)
                .map(user -> Person.of(user, urls))
                .orElse(null);
    }

    private @Nullable EpicLink link(@Nullable Long id) {
        return Optional.ofNullable(id).map(epics::get).map(Card::linkTo).orElse(null);
    }

    private static EpicLink linkTo(Epic epic) {
        Issue issue = epic.issue();
        EpicField field = EpicField.of(epic.fieldId(), false, epic.key(), Epics.color(issue), Epics.label(issue));
        return new EpicLink(epic.key(), field);
    }

    private static Statistic statistic(Estimation estimation) {
        return new Statistic(estimation.fieldId(), value(estimation.value()));
    }

    private static Statistic.Value value(@Nullable Object value) {
        if (value instanceof Long seconds) {
            return new Statistic.Value(seconds.doubleValue(), Durations.abbreviated(seconds));
        }
        return value instanceof Double points
                ? new Statistic.Value(points, points.toString())
                : new Statistic.Value(null, null);
    }
}
