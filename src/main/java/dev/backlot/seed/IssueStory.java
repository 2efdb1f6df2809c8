package dev.backlot.seed;

import dev.backlot.constant.StatusCategory;
import dev.backlot.sprint.SprintState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The life of one issue, told event by event, so that its history and what became of it always agree. */
final class IssueStory {

    private static final String SYSTEM = "jira";
    private static final String CUSTOM = "custom";

    final long id;
    final String key;
    final Instant created;
    String summary;

    @Nullable
    String description;

    @Nullable
    String environment;

    @Nullable
    Long parentId;

    @Nullable
    Long priorityId = StandardConstants.MEDIUM;

    @Nullable
    LocalDate due;

    IssueRow.@Nullable Epic epicFields;
    List<Long> affectedVersionIds = List.of();
    List<Long> componentIds = List.of();
    List<String> labels = List.of();

    private final World.Project project;
    private final long number;
    private final long typeId;
    private final String rank;
    private final World.User reporter;
    private final List<IssueRow.Change> history = new ArrayList<>();
    private final List<Long> fixVersionIds = new ArrayList<>();
    private List<World.Sprint> sprints = List.of();
    private World.Status status = StandardConstants.TO_DO;
    private World.@Nullable User assignee;
    private World.@Nullable Resolution resolution;
    private @Nullable Instant resolved;
    private @Nullable Long epicId;
    private @Nullable String epicKey;
    private @Nullable Double points;
    private @Nullable Long original;
    private @Nullable Long remaining;
    private @Nullable Long spent;
    private boolean flagged;
    private Instant updated;

    IssueStory(long id, World.Project project, long number, long typeId, String rank, Opening opening) {
        this.id = id;
        this.project = project;
        this.number = number;
        this.key = project.key() + "-" + number;
        this.typeId = typeId;
        this.rank = rank;
        this.summary = opening.summary();
        this.reporter = opening.reporter();
        this.created = opening.created();
        this.updated = created;
    }

    /** How an issue begins. */
    record Opening(String summary, World.User reporter, Instant created) {}

    IssueStory assign(Instant at, World.User by, World.User to) {
        World.User before = assignee;
        assignee = to;
        return note(
                at,
                by,
                new IssueRow.Item(
                        "assignee",
                        SYSTEM,
                        before == null ? null : before.key(),
                        before == null ? null : before.displayName(),
                        to.key(),
                        to.displayName()));
    }

    IssueStory estimate(Instant at, World.User by, double value) {
        String before = points == null ? null : number(points);
        points = value;
        return note(at, by, new IssueRow.Item("Story Points", CUSTOM, null, before, null, number(value)));
    }

    IssueStory estimateTime(Instant at, World.User by, long seconds) {
        String before = original == null ? null : original.toString();
        String after = Long.toString(seconds);
        original = seconds;
        remaining = seconds;
        return note(
                at,
                by,
                new IssueRow.Item("timeoriginalestimate", SYSTEM, before, before, after, after),
                new IssueRow.Item("timeestimate", SYSTEM, before, before, after, after));
    }

    /** Logs work; what is left never falls below nothing. */
    IssueStory log(Instant at, World.User by, long seconds) {
        long left = Math.max(0, (remaining == null ? 0 : remaining) - seconds);
        long total = (spent == null ? 0 : spent) + seconds;
        List<IssueRow.Item> items = List.of(number("timeestimate", remaining, left), number("timespent", spent, total));
        remaining = left;
        spent = total;
        return note(at, by, items.toArray(IssueRow.Item[]::new));
    }

    /** Links the issue with another one; {@link DemoLinks} has the links themselves. */
    IssueStory link(Instant at, World.User by, String description, String otherKey) {
        String text = "This issue " + description + " " + otherKey;
        return note(at, by, new IssueRow.Item("Link", SYSTEM, null, null, otherKey, text));
    }

    /** Notes that a file was attached. */
    IssueStory attach(Instant at, World.User by, long attachmentId, String filename) {
        return note(at, by, new IssueRow.Item("Attachment", SYSTEM, null, null, Long.toString(attachmentId), filename));
    }

    /** Puts the issue into a sprint; the closed ones that it was in stay. */
    IssueStory plan(Instant at, World.User by, World.Sprint sprint) {
        List<World.Sprint> after = new ArrayList<>(sprints);
        after.removeIf(each -> each.state() != SprintState.CLOSED);
        after.add(sprint);
        return sprints(at, by, after);
    }

    /** Takes the issue out of a sprint again. */
    IssueStory leave(Instant at, World.User by, World.Sprint sprint) {
        return sprints(
                at, by, sprints.stream().filter(each -> !each.equals(sprint)).toList());
    }

    /** Moves the issue on; what is done gets a resolution. */
    IssueStory move(Instant at, World.User by, World.Status to) {
        return move(at, by, to, StandardConstants.RESOLVED);
    }

    IssueStory move(Instant at, World.User by, World.Status to, World.Resolution whenDone) {
        List<IssueRow.Item> items = new ArrayList<>();
        items.add(new IssueRow.Item(
                "status", SYSTEM, Long.toString(status.id()), status.name(), Long.toString(to.id()), to.name()));
        World.Resolution before = resolution;
        resolution = to.category() == StatusCategory.DONE ? whenDone : null;
        resolved = resolution == null ? null : at;
        if (!Objects.equals(before, resolution)) {
            items.add(new IssueRow.Item(
                    "resolution",
                    SYSTEM,
                    before == null ? null : Long.toString(before.id()),
                    before == null ? null : before.name(),
                    resolution == null ? null : Long.toString(resolution.id()),
                    resolution == null ? null : resolution.name()));
        }
        status = to;
        return note(at, by, items.toArray(IssueRow.Item[]::new));
    }

    IssueStory flag(Instant at, World.User by) {
        flagged = true;
        return note(at, by, new IssueRow.Item("Flagged", CUSTOM, null, "", null, "Impediment"));
    }

    IssueStory under(Instant at, World.User by, IssueStory epic) {
        String beforeId = epicId == null ? null : epicId.toString();
        String beforeKey = epicKey;
        epicId = epic.id;
        epicKey = epic.key;
        return note(
                at, by, new IssueRow.Item("Epic Link", CUSTOM, beforeId, beforeKey, Long.toString(epic.id), epic.key));
    }

    IssueStory fixIn(Instant at, World.User by, World.Version version) {
        fixVersionIds.add(version.id());
        return note(
                at,
                by,
                new IssueRow.Item("Fix Version", SYSTEM, null, null, Long.toString(version.id()), version.name()));
    }

    IssueRow row() {
        return new IssueRow(
                id,
                project.id(),
                number,
                typeId,
                rank,
                new IssueRow.Text(summary, description, environment),
                new IssueRow.Progress(status.id(), resolution == null ? null : resolution.id(), resolved),
                new IssueRow.People(assignee == null ? null : assignee.id(), reporter.id(), reporter.id()),
                new IssueRow.Place(parentId, epicId, openSprintId(), sprintIds()),
                new IssueRow.Size(points, original, remaining, spent),
                new IssueRow.Marks(
                        priorityId, flagged, due, labels, List.copyOf(fixVersionIds), affectedVersionIds, componentIds),
                epicFields,
                created,
                updated,
                List.copyOf(history));
    }

    World.@Nullable User assignee() {
        return assignee;
    }

    private IssueStory sprints(Instant at, World.User by, List<World.Sprint> after) {
        List<World.Sprint> before = sprints;
        sprints = List.copyOf(after);
        return note(
                at,
                by,
                new IssueRow.Item(
                        "Sprint",
                        CUSTOM,
                        join(before, sprint -> Long.toString(sprint.id())),
                        join(before, World.Sprint::name),
                        join(after, sprint -> Long.toString(sprint.id())),
                        join(after, World.Sprint::name)));
    }

    private @Nullable Long openSprintId() {
        return sprints.stream()
                .filter(sprint -> sprint.state() != SprintState.CLOSED)
                .map(World.Sprint::id)
                .findFirst()
                .orElse(null);
    }

    private List<Long> sprintIds() {
        return List.copyOf(sprints.stream().map(World.Sprint::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    private IssueStory note(Instant at, World.User by, IssueRow.Item... items) {
        if (at.isBefore(updated)) {
            throw new IllegalStateException(key + " goes back in time, from " + updated + " to " + at);
        }
        updated = at;
        history.add(new IssueRow.Change(by.id(), at, List.of(items)));
        return this;
    }

    private static String join(List<World.Sprint> sprints, Function<World.Sprint, String> part) {
        return sprints.stream().map(part).collect(Collectors.joining(", "));
    }

    private static IssueRow.Item number(String field, @Nullable Long before, long after) {
        String old = before == null ? null : before.toString();
        return new IssueRow.Item(field, SYSTEM, old, old, Long.toString(after), Long.toString(after));
    }

    private static String number(double value) {
        return value % 1 == 0 ? Long.toString((long) value) : Double.toString(value);
    }
}
