package dev.backlot.seed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables that issues and their history are in. */
final class IssueTables {

    private static final String ISSUE =
            "id, version, project_id, number, issue_type_id, issue_rank, summary, description,"
                    + " environment, created, updated,"
                    + " status_id, done, resolution_id, resolution_date, assignee_id, reporter_id, creator_id,"
                    + " parent_id, epic_id, sprint_id, story_points, original_estimate, remaining_estimate, time_spent,"
                    + " priority_id, flagged, due_date, epic_name, epic_color, epic_done";

    private final Table issues;
    private final Table labels;
    private final Table fixVersions;
    private final Table affectedVersions;
    private final Table components;
    private final Table sprints;
    private final Table changes;
    private final Table items;
    private long nextChangeId;

    IssueTables(JdbcTemplate jdbc, long firstChangeId) {
        issues = new Table(jdbc, "issue", ISSUE);
        labels = new Table(jdbc, "issue_label", "issue_id, label");
        fixVersions = new Table(jdbc, "issue_fix_version", "issue_id, version_id");
        affectedVersions = new Table(jdbc, "issue_affected_version", "issue_id, version_id");
        components = new Table(jdbc, "issue_component", "issue_id, component_id");
        sprints = new Table(jdbc, "issue_sprint", "issue_id, sprint_id");
        changes = new Table(jdbc, "change_group", "id, issue_id, author_id, created");
        items = new Table(
                jdbc,
                "change_item",
                "change_group_id, position, field, field_type, old_value, old_string, new_value, new_string");
        nextChangeId = firstChangeId;
    }

    void write(List<IssueRow> rows) {
        rows.forEach(this::add);
        List.of(issues, labels, fixVersions, affectedVersions, components, sprints, changes, items)
                .forEach(Table::flush);
    }

    private void add(IssueRow row) {
        issues.add(Stream.of(text(row), progress(row), place(row), marks(row))
                .flatMap(Arrays::stream)
                .toArray());
        labels.addPairs(row.id(), row.marks().labels());
        fixVersions.addPairs(row.id(), row.marks().fixVersionIds());
        affectedVersions.addPairs(row.id(), row.marks().affectedVersionIds());
        components.addPairs(row.id(), row.marks().componentIds());
        sprints.addPairs(row.id(), row.place().sprintIds());
        row.history().forEach(change -> add(row.id(), change));
    }

    private static Object[] text(IssueRow row) {
        IssueRow.Text text = row.text();
        return values(
                row.id(),
                0L,
                row.projectId(),
                row.number(),
                row.typeId(),
                row.rank(),
                text.summary(),
                text.description(),
                text.environment(),
                row.created(),
                row.updated());
    }

    private static Object[] progress(IssueRow row) {
        IssueRow.Progress progress = row.progress();
        IssueRow.People people = row.people();
        return values(
                progress.statusId(),
                row.done(),
                progress.resolutionId(),
                progress.resolved(),
                people.assigneeId(),
                people.reporterId(),
                people.creatorId());
    }

    private static Object[] place(IssueRow row) {
        IssueRow.Place place = row.place();
        IssueRow.Size size = row.size();
        return values(
                place.parentId(),
                place.epicId(),
                place.openSprintId(),
                size.points(),
                size.original(),
                size.remaining(),
                size.spent());
    }

    private static Object[] marks(IssueRow row) {
        IssueRow.Marks marks = row.marks();
        IssueRow.Epic epic = row.epic();
        return values(
                marks.priorityId(),
                marks.flagged(),
                marks.due(),
                epic == null ? null : epic.name(),
                epic == null ? null : epic.color(),
                epic == null ? null : epic.done());
    }

    private static Object[] values(@Nullable Object... values) {
        return values;
    }

    private void add(long issueId, IssueRow.Change change) {
        Long given = change.id();
        long id = given == null ? nextChangeId++ : given;
        changes.add(id, issueId, change.authorId(), change.created());
        int position = 0;
        for (IssueRow.Item item : change.items()) {
            items.add(
                    id,
                    position++,
                    item.field(),
                    item.type(),
                    item.oldValue(),
                    item.oldString(),
                    item.newValue(),
                    item.newString());
        }
    }
}
