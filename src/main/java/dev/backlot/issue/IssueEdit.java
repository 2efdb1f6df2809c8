package dev.backlot.issue;

import dev.backlot.constant.IssueType;
import dev.backlot.constant.Resolution;
import dev.backlot.constant.Status;
import dev.backlot.constant.StatusCategory;
import dev.backlot.issue.ChangeItem.Value;
import dev.backlot.user.User;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Changes an issue and writes down what changed. Setting a field to what it is already changes nothing. */
public final class IssueEdit {

    private final Issue issue;
    private final IssueNames names;
    private final Instant now;
    private final Changes changes = new Changes();
    private final AgileEdit agile;

    IssueEdit(Issue issue, IssueNames names, Instant now) {
        this.issue = issue;
        this.names = names;
        this.now = now;
        this.agile = new AgileEdit(issue, names, changes);
    }

    /** The issue that is being changed. */
    public Issue issue() {
        return issue;
    }

    /** Changes what Jira Software adds to issues. */
    public AgileEdit agile() {
        return agile;
    }

    List<ChangeItem> items() {
        return changes.items();
    }

    /** Sets the summary. */
    public IssueEdit summary(String value) {
        changes.system("summary", Value.text(issue.summary), Value.text(value));
        issue.summary = value;
        return this;
    }

    /** Sets the description. */
    public IssueEdit description(@Nullable String value) {
        changes.system("description", Value.text(issue.description), Value.text(value));
        issue.description = value;
        return this;
    }

    /** Says where it was seen. */
    public IssueEdit environment(@Nullable String value) {
        changes.system("environment", Value.text(issue.environment), Value.text(value));
        issue.environment = value;
        return this;
    }

    /** Says when it should be finished. */
    public IssueEdit dueDate(@Nullable LocalDate value) {
        changes.system("duedate", date(issue.dueDate), date(value));
        issue.dueDate = value;
        return this;
    }

    /** Sets the type. An epic gets what only epics have, and what is no epic any more loses it. */
    public IssueEdit type(IssueType type) {
        changes.system("issuetype", names.type(issue.issueTypeId), names.type(type.id()));
        issue.issueTypeId = type.id();
        if (type.epic() && issue.epicColor == null) {
            issue.epicColor = "color_1";
            issue.epicDone = false;
        } else if (!type.epic()) {
            issue.epicName = null;
            issue.epicColor = null;
            issue.epicDone = null;
        }
        return this;
    }

    /** Makes it a sub-task of an issue, takes it where that is and hides it from the same people. */
    public IssueEdit parent(Issue parent) {
        changes.system("Parent", names.issue(issue.parentId), names.issue(parent));
        issue.parentId = parent.id();
        issue.subtaskSequence = null;
        agile.openSprint(parent.sprintId);
        return security(parent.securityLevelId);
    }

    /** Sets or clears the security level. */
    public IssueEdit security(@Nullable Long levelId) {
        changes.system("security", names.level(issue.securityLevelId), names.level(levelId));
        issue.securityLevelId = levelId;
        return this;
    }

    /** Replaces the components. */
    public IssueEdit components(Set<Long> ids) {
        each("Component", issue.componentIds, ids, names::component);
        return this;
    }

    /** Replaces the versions that it was seen in. */
    public IssueEdit affectedVersions(Set<Long> ids) {
        each("Version", issue.affectedVersionIds, ids, names::version);
        return this;
    }

    /** Replaces the versions that it goes into. */
    public IssueEdit fixVersions(Set<Long> ids) {
        each("Fix Version", issue.fixVersionIds, ids, names::version);
        return this;
    }

    /** Sets or clears the reporter. */
    public IssueEdit reporter(@Nullable User user) {
        changes.system("reporter", names.user(issue.reporterId), names.user(user == null ? null : user.id()));
        issue.reporterId = user == null ? null : user.id();
        return this;
    }

    /** Sets or clears the assignee. */
    public IssueEdit assignee(@Nullable User user) {
        changes.system("assignee", names.user(issue.assigneeId), names.user(user == null ? null : user.id()));
        issue.assigneeId = user == null ? null : user.id();
        return this;
    }

    /** Replaces the labels. */
    public IssueEdit labels(Set<String> labels) {
        Set<String> sorted = new TreeSet<>(labels);
        Set<String> before = new TreeSet<>(issue.labels);
        changes.system("labels", Value.text(String.join(" ", before)), Value.text(String.join(" ", sorted)));
        Changes.replace(issue.labels, sorted);
        return this;
    }

    /** Sets or clears the priority. */
    public IssueEdit priority(@Nullable Long priorityId) {
        changes.system("priority", names.priority(issue.priorityId), names.priority(priorityId));
        issue.priorityId = priorityId;
        return this;
    }

    /**
     * Moves the issue to a status. What is done gets the resolution unless it has one, what is no longer done loses it, as
     * the workflow of a new Jira Software project does. The history tells of a step to the same status too, as recorded.
     */
    public IssueEdit status(Status status, Resolution whenDone) {
        changes.always("status", names.status(issue.statusId), names.status(status.id()));
        issue.statusId = status.id();
        issue.done = status.category() == StatusCategory.DONE;
        if (!issue.done) {
            resolution(null);
        } else if (issue.resolutionId == null) {
            resolution(whenDone.id());
        }
        return this;
    }

    /** Sets or clears the resolution. */
    public IssueEdit resolution(@Nullable Long resolutionId) {
        changes.system("resolution", names.resolution(issue.resolutionId), names.resolution(resolutionId));
        if (!Objects.equals(issue.resolutionId, resolutionId)) {
            issue.resolutionDate = resolutionId == null ? null : now;
        }
        issue.resolutionId = resolutionId;
        return this;
    }

    /** Sets the first estimate, in seconds; as in Jira what is left follows it as long as no time was logged. */
    public IssueEdit originalEstimate(@Nullable Long seconds) {
        firstEstimate(seconds);
        return issue.timeSpent() == null ? remainingEstimate(seconds) : this;
    }

    /** Sets the first estimate, in seconds, and nothing else. */
    public IssueEdit firstEstimate(@Nullable Long seconds) {
        changes.system("timeoriginalestimate", seconds(issue.originalEstimate), seconds(seconds));
        issue.originalEstimate = seconds;
        return this;
    }

    /** Sets the estimate of what is left, in seconds. */
    public IssueEdit remainingEstimate(@Nullable Long seconds) {
        changes.system("timeestimate", seconds(issue.remainingEstimate), seconds(seconds));
        issue.remainingEstimate = seconds;
        return this;
    }

    /** Sets the time worked, in seconds. */
    public IssueEdit timeSpent(@Nullable Long seconds) {
        changes.system("timespent", seconds(issue.timeSpent), seconds(seconds));
        issue.timeSpent = seconds;
        return this;
    }

    /**
     * Notes what happened to something that hangs on the issue, such as a link, an attachment or a worklog, which the
     * caller has changed.
     *
     * @param field the name that the history gives it, such as {@code Link}
     */
    public IssueEdit part(
            String field,
            @Nullable String oldValue,
            @Nullable String oldString,
            @Nullable String newValue,
            @Nullable String newString) {
        changes.system(field, Value.of(oldValue, oldString), Value.of(newValue, newString));
        return this;
    }

    /**
     * Notes how the value of a field that users defined has changed, which the caller has stored.
     *
     * @param field the name of the field
     */
    public IssueEdit customField(
            String field,
            @Nullable String oldValue,
            @Nullable String oldString,
            @Nullable String newValue,
            @Nullable String newString) {
        changes.custom(field, Value.of(oldValue, oldString), Value.of(newValue, newString));
        return this;
    }

    /** Jira writes one item for each value that goes, then one for each that comes. */
    private void each(String field, Set<Long> present, Set<Long> wanted, LongFunction<Value> name) {
        present.stream()
                .filter(id -> !wanted.contains(id))
                .sorted()
                .forEach(id -> changes.system(field, name.apply(id), Value.text(null)));
        wanted.stream()
                .filter(id -> !present.contains(id))
                .sorted()
                .forEach(id -> changes.system(field, Value.text(null), name.apply(id)));
        Changes.replace(present, wanted);
    }

    private static Value date(@Nullable LocalDate date) {
        return Value.of(date, date == null ? null : date + " 00:00:00.0");
    }

    private static Value seconds(@Nullable Long value) {
        return Value.of(value, value == null ? null : value.toString());
    }
}
