package dev.backlot.issue;

import dev.backlot.issue.ChangeItem.Value;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes what Jira Software adds to an issue: sprint, epic, points, flag and rank. */
public final class AgileEdit {

    private final Issue issue;
    private final IssueNames names;
    private final Changes changes;

    AgileEdit(Issue issue, IssueNames names, Changes changes) {
        this.issue = issue;
        this.names = names;
        this.changes = changes;
    }

    /** Marks the issue as an impediment, or not. */
    public AgileEdit flagged(boolean flagged) {
        changes.custom("Flagged", Value.text(flag(issue.flagged)), Value.text(flag(flagged)));
        issue.flagged = flagged;
        return this;
    }

    /** Sets the estimate in points. */
    public AgileEdit storyPoints(@Nullable Double points) {
        changes.custom("Story Points", Value.text(number(issue.storyPoints)), Value.text(number(points)));
        issue.storyPoints = points;
        return this;
    }

    /** Puts the issue into an open sprint, out of the one that it is in; null takes it out. Closed sprints stay. */
    public AgileEdit openSprint(@Nullable Long sprintId) {
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
        changes.custom("Sprint", sprints(issue.sprintIds), sprints(after));
        Changes.replace(issue.sprintIds, after);
        issue.sprintId = sprintId;
        return this;
    }

    /** Keeps the present sprint among the closed ones, since it has just been completed, and takes the issue on. */
    public AgileEdit leaveCompletedSprint(@Nullable Long nextSprintId) {
        issue.sprintId = null;
        return openSprint(nextSprintId);
    }

    /** Puts the issue under an epic, or under none. */
    public AgileEdit epic(@Nullable Issue epic) {
        changes.custom("Epic Link", names.issue(issue.epicId), names.issue(epic));
        issue.epicId = epic == null ? null : epic.id();
        return this;
    }

    /** Notes on an epic that an issue came to it or left it. */
    public AgileEdit epicChild(@Nullable Issue left, @Nullable Issue came) {
        changes.custom("Epic Child", names.issue(left), names.issue(came));
        return this;
    }

    /** Sets the short name of an epic. */
    public AgileEdit epicName(@Nullable String name) {
        changes.custom("Epic Name", Value.text(issue.epicName), Value.text(name));
        issue.epicName = name;
        return this;
    }

    /** Sets the colour of an epic, {@code color_1} to {@code color_14}. */
    public AgileEdit epicColor(String color) {
        changes.custom("Epic Colour", Value.text(issue.epicColor), Value.text(color));
        issue.epicColor = color;
        return this;
    }

    /** Marks an epic as done, or not. */
    public AgileEdit epicDone(boolean done) {
        changes.custom("Epic Status", Value.text(epicStatus(issue.epicDone())), Value.text(epicStatus(done)));
        issue.epicDone = done;
        return this;
    }

    AgileEdit rank(String rank) {
        int direction = rank.compareTo(issue.rank);
        if (direction != 0) {
            String text = direction < 0 ? "Ranked higher" : "Ranked lower";
            changes.custom("Rank", Value.of("", ""), Value.of("", text));
        }
        issue.rank = rank;
        return this;
    }

    private Value sprints(Set<Long> ids) {
        return Value.of(
                ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")),
                ids.stream().sorted().map(names::sprint).collect(Collectors.joining(", ")));
    }

    private static String flag(boolean flagged) {
        return flagged ? "Impediment" : "";
    }

    private static String epicStatus(boolean done) {
        return done ? "Done" : "To Do";
    }

    private static @Nullable String number(@Nullable Double value) {
        return value == null ? null : value % 1 == 0 ? Long.toString(value.longValue()) : value.toString();
    }
}
