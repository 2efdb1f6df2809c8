package dev.backlot.seed;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables that issues and their history are in. */
final class IssueTables {

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
        issues = new Table(
                jdbc,
                "issue",
                "id",
                "version",
                "project_id",
                "number",
                "issue_type_id",
                "issue_rank",
                "summary",
                "description",
                "environment",
                "status_id",
                "done",
                "resolution_id",
                "resolution_date",
                "assignee_id",
                "reporter_id",
                "creator_id",
                "parent_id",
                "epic_id",
                "sprint_id",
                "story_points",
                "original_estimate",
                "remaining_estimate",
                "time_spent",
                "priority_id",
                "flagged",
                "due_date",
                "epic_name",
                "epic_color",
                "epic_done",
                "created",
                "updated");
        labels = new Table(jdbc, "issue_label", "issue_id", "label");
        fixVersions = new Table(jdbc, "issue_fix_version", "issue_id", "version_id");
        affectedVersions = new Table(jdbc, "issue_affected_version", "issue_id", "version_id");
        components = new Table(jdbc, "issue_component", "issue_id", "component_id");
        sprints = new Table(jdbc, "issue_sprint", "issue_id", "sprint_id");
        changes = new Table(jdbc, "change_group", "id", "issue_id", "author_id", "created");
        items = new Table(
                jdbc,
                "change_item",
                "change_group_id",
                "position",
                "field",
                "field_type",
                "old_value",
                "old_string",
                "new_value",
                "new_string");
        nextChangeId = firstChangeId;
    }

    void write(List<IssueRow> rows) {
        rows.forEach(this::add);
        List.of(issues, labels, fixVersions, affectedVersions, components, sprints, changes, items)
                .forEach(Table::flush);
    }

    private void add(IssueRow row) {
        addMain(row);
        labels.addPairs(row.id(), row.marks().labels());
        fixVersions.addPairs(row.id(), row.marks().fixVersionIds());
        affectedVersions.addPairs(row.id(), row.marks().affectedVersionIds());
        components.addPairs(row.id(), row.marks().componentIds());
        sprints.addPairs(row.id(), row.place().sprintIds());
        row.history().forEach(change -> add(row.id(), change));
    }

    private void addMain(IssueRow row) {
        IssueRow.Text text = row.text();
        IssueRow.Progress progress = row.progress();
        IssueRow.People people = row.people();
        IssueRow.Place place = row.place();
        IssueRow.Size size = row.size();
        IssueRow.Marks marks = row.marks();
        IssueRow.Epic epic = row.epic();
        issues.add(
                row.id(),
                0L,
                row.projectId(),
                row.number(),
                row.typeId(),
                row.rank(),
                text.summary(),
                text.description(),
                text.environment(),
                progress.statusId(),
                row.done(),
                progress.resolutionId(),
                progress.resolved(),
                people.assigneeId(),
                people.reporterId(),
                people.creatorId(),
                place.parentId(),
                place.epicId(),
                place.openSprintId(),
                size.points(),
                size.original(),
                size.remaining(),
                size.spent(),
                marks.priorityId(),
                marks.flagged(),
                marks.due(),
                epic == null ? null : epic.name(),
                epic == null ? null : epic.color(),
                epic == null ? null : epic.done(),
                row.created(),
                row.updated());
    }

    private void add(long issueId, IssueRow.Change change) {
        long id = nextChangeId++;
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
