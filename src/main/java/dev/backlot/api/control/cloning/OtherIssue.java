package dev.backlot.api.control.cloning;

import dev.backlot.constant.AgileField;
import dev.backlot.seed.IssueRow;
import dev.backlot.seed.Ranks;
import dev.backlot.sprint.SprintState;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes rows of the issues of the other Jira. */
final class OtherIssue {

    private static final String RANK = "\\d\\|[0-9a-z]{6}:[0-9a-z]*";
    private static final int LONGEST_SUMMARY = 255;

    private final OtherIssues issues;
    private final OtherBoards boards;
    private final OtherFields fields;
    private final People people;
    private final Disguise disguise;
    private final Instant now;
    private final OtherHistory history;
    private final Set<String> ranks = new HashSet<>();
    private long unranked;

    OtherIssue(OtherJira jira, Disguise disguise, Instant now) {
        this.issues = jira.issues();
        this.boards = jira.boards();
        this.fields = jira.fields();
        this.people = jira.people();
        this.disguise = disguise;
        this.now = now;
        this.history = new OtherHistory(people, disguise);
    }

    /** The row of an issue. */
    IssueRow row(JsonNode issue) {
        JsonNode all = issue.path("fields");
        String key = Nodes.word(issue, "key");
        Instant created = Nodes.moment(all, "created", now);
        return new IssueRow(
                Nodes.id(issue),
                Nodes.id(all.path("project")),
                Long.parseLong(key.substring(key.lastIndexOf('-') + 1)),
                Nodes.id(all.path("issuetype")),
                rank(all),
                text(all),
                progress(all),
                people(all),
                place(all),
                size(all),
                marks(all),
                epic(all),
                created,
                Nodes.moment(all, "updated", created),
                history.of(issue, created));
    }

    /** Issues without a rank, and those whose rank is taken, come behind all others. */
    private String rank(JsonNode all) {
        String rank = fields.value(all, AgileField.RANK).asString("");
        while (!rank.matches(RANK) || !ranks.add(rank)) {
            rank = "2" + Ranks.at(unranked++).substring(1);
        }
        return rank;
    }

    private IssueRow.Text text(JsonNode all) {
        String summary = disguise.text(Nodes.word(all, "summary"));
        return new IssueRow.Text(
                summary.substring(0, Math.min(LONGEST_SUMMARY, summary.length())),
                disguise.textOf(Nodes.text(all, "description")),
                disguise.textOf(Nodes.text(all, "environment")));
    }

    private static IssueRow.Progress progress(JsonNode all) {
        return new IssueRow.Progress(
                Nodes.id(all.path("status")), Nodes.idOf(all, "resolution"), Nodes.moment(all, "resolutiondate"));
    }

    private IssueRow.People people(JsonNode all) {
        return new IssueRow.People(
                people.idOf(all.path("assignee")), people.idOf(all.path("reporter")), people.idOf(all.path("creator")));
    }

    private IssueRow.Place place(JsonNode all) {
        List<Long> sprints = SprintText.all(fields.value(all, AgileField.SPRINT)).stream()
                .map(SprintText::id)
                .filter(id -> boards.stateOf(id) != null)
                .distinct()
                .toList();
        Long open = sprints.stream()
                .filter(id -> boards.stateOf(id) != SprintState.CLOSED)
                .reduce((first, second) -> second)
                .orElse(null);
        JsonNode epic = fields.value(all, AgileField.EPIC_LINK);
        Long parent = Nodes.idOf(all, "parent");
        return new IssueRow.Place(
                parent != null && issues.has(parent) ? parent : null,
                epic.isString() ? issues.idOf(epic.asString()) : null,
                open,
                sprints);
    }

    private IssueRow.Size size(JsonNode all) {
        JsonNode points = fields.value(all, AgileField.STORY_POINTS);
        return new IssueRow.Size(
                points.isNumber() ? (Double) points.doubleValue() : null,
                Nodes.number(all, "timeoriginalestimate"),
                Nodes.number(all, "timeestimate"),
                Nodes.number(all, "timespent"));
    }

    private IssueRow.Marks marks(JsonNode all) {
        return new IssueRow.Marks(
                Nodes.idOf(all, "priority"),
                !fields.value(all, AgileField.FLAGGED).isEmpty(),
                Nodes.day(all, "duedate"),
                Nodes.list(all.path("labels"), label -> disguise.name(label.asString())),
                Nodes.list(all.path("fixVersions"), Nodes::id),
                Nodes.list(all.path("versions"), Nodes::id),
                Nodes.list(all.path("components"), Nodes::id));
    }

    private IssueRow.@Nullable Epic epic(JsonNode all) {
        JsonNode name = fields.value(all, AgileField.EPIC_NAME);
        if (!name.isString()) {
            return null;
        }
        String colour = fields.value(all, AgileField.EPIC_COLOUR).asString("");
        return new IssueRow.Epic(
                disguise.name(name.asString()),
                colour.startsWith("ghx-label-") ? "color_" + colour.substring("ghx-label-".length()) : "color_1",
                Nodes.word(fields.value(all, AgileField.EPIC_STATUS), "value").equals("Done"));
    }
}
