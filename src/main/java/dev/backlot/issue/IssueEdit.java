package dev.backlot.issue;

import dev.backlot.constant.Resolution;
import dev.backlot.constant.Status;
import dev.backlot.constant.StatusCategory;
import dev.backlot.issue.ChangeItem.Value;
import dev.backlot.user.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes an issue and writes down what changed. Setting a field to what it is already changes nothing. */
public final class IssueEdit {

    private static final String SYSTEM = "jira";
    private static final String CUSTOM = "custom";

    private final Issue issue;
    private final IssueNames names;
    private final Instant now;
    private final List<ChangeItem> items = new ArrayList<>();

    IssueEdit(Issue issue, IssueNames names, Instant now) {
        this.issue = issue;
        this.names = names;
        this.now = now;
    }

    /** The issue that is being changed. */
    public Issue issue() {
        return issue;
    }

    List<ChangeItem> items() {
        return items;
    }

    /** Sets the summary. */
    public IssueEdit summary(String value) {
        note("summary", SYSTEM, Value.text(issue.summary), Value.text(value));
        issue.summary = value;
        return this;
    }

    /** Sets the description. */
    public IssueEdit description(@Nullable String value) {
        note("description", SYSTEM, Value.text(issue.description), Value.text(value));
        issue.description = value;
        return this;
    }

    /** Sets or clears the assignee. */
    public IssueEdit assignee(@Nullable User user) {
        note("assignee", SYSTEM, names.user(issue.assigneeId), names.user(user == null ? null : user.id()));
        issue.assigneeId = user == null ? null : user.id();
        return this;
    }

    /** Replaces the labels. */
    public IssueEdit labels(Set<String> labels) {
        Set<String> sorted = new TreeSet<>(labels);
        Set<String> before = new TreeSet<>(issue.labels);
        note("labels", SYSTEM, Value.text(String.join(" ", before)), Value.text(String.join(" ", sorted)));
        replace(issue.labels, sorted);
        return this;
    }

    /** Sets or clears the priority. */
    public IssueEdit priority(@Nullable Long priorityId) {
        note("priority", SYSTEM, names.priority(issue.priorityId), names.priority(priorityId));
        issue.priorityId = priorityId;
        return this;
    }

    /**
     * Moves the issue to a status. What is done gets the resolution, what is no longer done loses it, as the workflow of
     * a new Jira Software project does.
     */
    public IssueEdit status(Status status, Resolution whenDone) {
        note("status", SYSTEM, names.status(issue.statusId), names.status(status.id()));
        issue.statusId = status.id();
        issue.done = status.category() == StatusCategory.DONE;
        if (!issue.done) {
            resolution(null);
        } else if (issue.resolutionId == null) {
            resolution(whenDone.id());
        }
        return this;
    }

    /** Marks the issue as an impediment, or not. */
    public IssueEdit flagged(boolean flagged) {
        note("Flagged", CUSTOM, Value.text(flag(issue.flagged)), Value.text(flag(flagged)));
        issue.flagged = flagged;
        return this;
    }

    /** Sets the estimate in points. */
    public IssueEdit storyPoints(@Nullable Double points) {
        note("Story Points", CUSTOM, Value.text(number(issue.storyPoints)), Value.text(number(points)));
        issue.storyPoints = points;
        return this;
    }

    /** Sets the first estimate, in seconds; as in Jira what is left follows it as long as no time was logged. */
    public IssueEdit originalEstimate(@Nullable Long seconds) {
        time("timeoriginalestimate", issue.originalEstimate, seconds);
        issue.originalEstimate = seconds;
        return issue.timeSpent == null ? remainingEstimate(seconds) : this;
    }

    /** Sets the estimate of what is left, in seconds. */
    public IssueEdit remainingEstimate(@Nullable Long seconds) {
        time("timeestimate", issue.remainingEstimate, seconds);
        issue.remainingEstimate = seconds;
        return this;
    }

    /** Sets the time worked, in seconds. */
    public IssueEdit timeSpent(@Nullable Long seconds) {
        time("timespent", issue.timeSpent, seconds);
        issue.timeSpent = seconds;
        return this;
    }

    /** Replaces the versions that the issue goes into. */
    public IssueEdit fixVersions(Set<Long> ids) {
        return several("Fix Version", issue.fixVersionIds, ids, names::version);
    }

    /** Replaces the versions that the issue was seen in. */
    public IssueEdit affectedVersions(Set<Long> ids) {
        return several("Version", issue.affectedVersionIds, ids, names::version);
    }

    /** Replaces the components. */
    public IssueEdit components(Set<Long> ids) {
        return several("Component", issue.componentIds, ids, names::component);
    }

    /** Puts the issue into an open sprint, out of the one that it is in; null takes it out. Closed sprints stay. */
    public IssueEdit openSprint(@Nullable Long sprintId) {
        if (Objects.equals(issue.sprintId, sprintId)) {
            return this;
        }
        Set<Long> after = new TreeSet<>(issue.sprintIds);
        if (issue.sprintId != null) {
            after.remove(issue.sprintId);
        }
        if (sprintId != null) {
            after.add(sprintId);
        }
        note("Sprint", CUSTOM, sprints(issue.sprintIds), sprints(after));
        replace(issue.sprintIds, after);
        issue.sprintId = sprintId;
        return this;
    }

    /** Keeps the present sprint among the closed ones, since it has just been completed, and takes the issue on. */
    public IssueEdit leaveCompletedSprint(@Nullable Long nextSprintId) {
        issue.sprintId = null;
        return openSprint(nextSprintId);
    }

    /** Puts the issue under an epic, or under none. */
    public IssueEdit epic(@Nullable Issue epic) {
        note("Epic Link", CUSTOM, names.issue(issue.epicId), names.issue(epic));
        issue.epicId = epic == null ? null : epic.id();
        return this;
    }

    /** Notes on an epic that an issue came to it or left it. */
    public IssueEdit epicChild(@Nullable Issue left, @Nullable Issue came) {
        note("Epic Child", CUSTOM, names.issue(left), names.issue(came));
        return this;
    }

    /** Sets the short name of an epic. */
    public IssueEdit epicName(@Nullable String name) {
        note("Epic Name", CUSTOM, Value.text(issue.epicName), Value.text(name));
        issue.epicName = name;
        return this;
    }

    /** Sets the colour of an epic, {@code color_1} to {@code color_14}. */
    public IssueEdit epicColor(String color) {
        note("Epic Colour", CUSTOM, Value.text(issue.epicColor), Value.text(color));
        issue.epicColor = color;
        return this;
    }

    /** Marks an epic as done, or not. */
    public IssueEdit epicDone(boolean done) {
        note("Epic Status", CUSTOM, Value.text(epicStatus(issue.epicDone())), Value.text(epicStatus(done)));
        issue.epicDone = done;
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
        note(field, SYSTEM, Value.of(oldValue, oldString), Value.of(newValue, newString));
        return this;
    }

    /** Notes what happened to a field that a user defined, the values of which are kept elsewhere. */
    public IssueEdit customField(
            String field,
            @Nullable String oldValue,
            @Nullable String oldString,
            @Nullable String newValue,
            @Nullable String newString) {
        note(field, CUSTOM, Value.of(oldValue, oldString), Value.of(newValue, newString));
        return this;
    }

    IssueEdit rank(String rank) {
        int direction = rank.compareTo(issue.rank);
        if (direction != 0) {
            String text = direction < 0 ? "Ranked higher" : "Ranked lower";
            note("Rank", CUSTOM, Value.of("", ""), Value.of("", text));
        }
        issue.rank = rank;
        return this;
    }

    private void resolution(@Nullable Long resolutionId) {
        note("resolution", SYSTEM, names.resolution(issue.resolutionId), names.resolution(resolutionId));
        issue.resolutionId = resolutionId;
        issue.resolutionDate = resolutionId == null ? null : now;
    }

    private void time(String field, @Nullable Long before, @Nullable Long after) {
        note(field, SYSTEM, Value.of(before, text(before)), Value.of(after, text(after)));
    }

    /** Jira writes one item for each value that goes, then one for each that comes. */
    private IssueEdit several(String field, Set<Long> present, Set<Long> wanted, LongFunction<Value> name) {
        present.stream()
                .filter(id -> !wanted.contains(id))
                .sorted()
                .forEach(id -> note(field, SYSTEM, name.apply(id), Value.text(null)));
        wanted.stream()
                .filter(id -> !present.contains(id))
                .sorted()
                .forEach(id -> note(field, SYSTEM, Value.text(null), name.apply(id)));
        replace(present, wanted);
        return this;
    }

    private void note(String field, String type, Value before, Value after) {
        if (!before.equals(after)) {
            items.add(new ChangeItem(field, type, before, after));
        }
    }

    private Value sprints(Set<Long> ids) {
        return Value.of(
                ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")),
                ids.stream().sorted().map(names::sprint).collect(Collectors.joining(", ")));
    }

    private static <T> void replace(Set<T> target, Set<T> wanted) {
        target.retainAll(wanted);
        target.addAll(wanted);
    }

    private static String flag(boolean flagged) {
        return flagged ? "Impediment" : "";
    }

    private static String epicStatus(boolean done) {
        return done ? "Done" : "To Do";
    }

    private static @Nullable String text(@Nullable Long value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String number(@Nullable Double value) {
        return value == null ? null : value % 1 == 0 ? Long.toString(value.longValue()) : value.toString();
    }
}
