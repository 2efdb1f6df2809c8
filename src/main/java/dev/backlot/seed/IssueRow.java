package dev.backlot.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An issue with everything that hangs on it, ready to be written. It is done exactly if it has a resolution. */
public record IssueRow(
        long id,
        long projectId,
        long number,
        long typeId,
        String rank,
        Text text,
        Progress progress,
        People people,
        Place place,
        Size size,
        Marks marks,
        @Nullable Epic epic,
        Instant created,
        Instant updated,
        List<Change> history) {

    /** What people read. */
    public record Text(
            String summary,
            @Nullable String description,
            @Nullable String environment) {}

    /** How far it is. */
    public record Progress(
            long statusId,
            @Nullable Long resolutionId,
            @Nullable Instant resolved) {}

    /** Who has to do with it. */
    public record People(
            @Nullable Long assigneeId,
            @Nullable Long reporterId,
            @Nullable Long creatorId) {}

    /** What it belongs to. The sprints are the closed ones and the open one. */
    public record Place(
            @Nullable Long parentId,
            @Nullable Long epicId,
            @Nullable Long openSprintId,
            List<Long> sprintIds) {}

    /** How big it is: points, and seconds. */
    public record Size(
            @Nullable Double points,
            @Nullable Long original,
            @Nullable Long remaining,
            @Nullable Long spent) {}

    /** What else is known. */
    public record Marks(
            @Nullable Long priorityId,
            boolean flagged,
            @Nullable LocalDate due,
            List<String> labels,
            List<Long> fixVersionIds,
            List<Long> affectedVersionIds,
            List<Long> componentIds) {}

    /** What only epics have. */
    public record Epic(String name, String color, boolean done) {}

    /** What one user changed at one moment; it gets the next number where it has none. */
    public record Change(@Nullable Long id, @Nullable Long authorId, Instant created, List<Item> items) {

        /** A change without a number. */
        public Change(@Nullable Long authorId, Instant created, List<Item> items) {
            this(null, authorId, created, items);
        }
    }

    /** One changed field, {@code jira} or {@code custom}, in the form that a Data Center reports it. */
    public record Item(
            String field,
            String type,
            @Nullable String oldValue,
            @Nullable String oldString,
            @Nullable String newValue,
            @Nullable String newString) {}

    /** The same issue with another history. */
    IssueRow withHistory(List<Change> changes) {
        return new IssueRow(
                id, projectId, number, typeId, rank, text, progress, people, place, size, marks, epic, created, updated,
                changes);
    }

    /** Whether the issue is finished. */
    public boolean done() {
        return progress.resolutionId() != null;
    }
}
