package dev.backlot.search;

import dev.backlot.seed.IssueRow;
import dev.backlot.seed.World;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds an issue that has nothing but what is said. */
final class IssueBuilder {

    private final long id;
    private final long projectId;
    private final long number;
    private final long typeId;
    private final String rank;
    private IssueRow.Text text = new IssueRow.Text("", null, null);
    private IssueRow.Progress progress = new IssueRow.Progress(0, null, null);
    private IssueRow.People people = new IssueRow.People(null, null, null);
    private IssueRow.Size size = new IssueRow.Size(null, null, null, null);
    private IssueRow.@Nullable Epic epic;
    private @Nullable Long parentId;
    private @Nullable Long epicId;
    private @Nullable Long openSprintId;
    private List<Long> sprintIds = List.of();
    private @Nullable Long priorityId;
    private boolean flagged;
    private @Nullable LocalDate due;
    private List<String> labels = List.of();
    private List<Long> fixVersionIds = List.of();
    private List<Long> affectedVersionIds = List.of();
    private List<Long> componentIds = List.of();
    private Instant created = Instant.EPOCH;
    private Instant updated = Instant.EPOCH;

    IssueBuilder(long id, long projectId, long number, long typeId, String rank) {
        this.id = id;
        this.projectId = projectId;
        this.number = number;
        this.typeId = typeId;
        this.rank = rank;
    }

    IssueBuilder text(String summary, @Nullable String description, @Nullable String environment) {
        text = new IssueRow.Text(summary, description, environment);
        return this;
    }

    IssueBuilder in(World.Status status) {
        progress = new IssueRow.Progress(status.id(), null, null);
        return this;
    }

    IssueBuilder resolved(World.Status status, long resolutionId, String at) {
        progress = new IssueRow.Progress(status.id(), resolutionId, Instant.parse(at));
        return this;
    }

    IssueBuilder priority(long priority) {
        priorityId = priority;
        return this;
    }

    /** Zero is nobody. */
    IssueBuilder people(long assigneeId, long reporterId) {
        Long reporter = reporterId == 0 ? null : Long.valueOf(reporterId);
        people = new IssueRow.People(assigneeId == 0 ? null : Long.valueOf(assigneeId), reporter, reporter);
        return this;
    }

    IssueBuilder parent(long issueId) {
        parentId = issueId;
        return this;
    }

    IssueBuilder epic(long issueId) {
        epicId = issueId;
        return this;
    }

    IssueBuilder epicNamed(String name, boolean done) {
        epic = new IssueRow.Epic(name, "color_1", done);
        return this;
    }

    IssueBuilder sprints(@Nullable Long open, Long... all) {
        openSprintId = open;
        sprintIds = Arrays.stream(all).filter(Objects::nonNull).toList();
        return this;
    }

    IssueBuilder points(double points) {
        size = new IssueRow.Size(points, size.original(), size.remaining(), size.spent());
        return this;
    }

    IssueBuilder work(long original, long remaining, long spent) {
        size = new IssueRow.Size(size.points(), original, remaining, spent);
        return this;
    }

    IssueBuilder flagged() {
        flagged = true;
        return this;
    }

    IssueBuilder due(String day) {
        due = LocalDate.parse(day);
        return this;
    }

    IssueBuilder labels(String... names) {
        labels = List.of(names);
        return this;
    }

    IssueBuilder fix(long... ids) {
        fixVersionIds = Arrays.stream(ids).boxed().toList();
        return this;
    }

    IssueBuilder affects(long... ids) {
        affectedVersionIds = Arrays.stream(ids).boxed().toList();
        return this;
    }

    IssueBuilder components(long... ids) {
        componentIds = Arrays.stream(ids).boxed().toList();
        return this;
    }

    IssueBuilder at(String creation, String update) {
        created = Instant.parse(creation);
        updated = Instant.parse(update);
        return this;
    }

    IssueRow row() {
        return new IssueRow(
                id,
                projectId,
                number,
                typeId,
                rank,
                text,
                progress,
                people,
                new IssueRow.Place(parentId, epicId, openSprintId, sprintIds),
                size,
                new IssueRow.Marks(priorityId, flagged, due, labels, fixVersionIds, affectedVersionIds, componentIds),
                epic,
                created,
                updated,
                List.of());
    }
}
