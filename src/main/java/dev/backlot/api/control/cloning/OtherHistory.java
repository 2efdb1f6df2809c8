package dev.backlot.api.control.cloning;

import dev.backlot.seed.IssueRow;
import dev.backlot.seed.World;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was changed in an issue, in the words of the clone. */
record OtherHistory(People people, Disguise disguise) {

    private static final Set<String> USERS = Set.of("assignee", "reporter");
    private static final Set<String> NAMES = Set.of("Sprint", "Fix Version", "Version", "Component");

    /** Fields whose values tell nothing of anybody: words of the workflow, numbers, keys. */
    private static final Set<String> OPEN = Set.of(
            "status",
            "priority",
            "issuetype",
            "resolution",
            "Rank",
            "Flagged",
            "timespent",
            "timeestimate",
            "timeoriginalestimate",
            "Story Points",
            "WorklogId",
            "Key",
            "Parent",
            "Epic Link",
            "Epic Child",
            "Epic Status",
            "Epic Colour",
            "Link",
            "duedate");

    List<IssueRow.Change> of(JsonNode issue, Instant created) {
        return Nodes.list(
                issue.path("changelog").path("histories"),
                change -> new IssueRow.Change(
                        Nodes.number(change, "id"),
                        people.idOf(change.path("author")),
                        Nodes.moment(change, "created", created),
                        Nodes.list(change.path("items"), this::item)));
    }

    private IssueRow.Item item(JsonNode item) {
        String field = Nodes.word(item, "field");
        return new IssueRow.Item(
                field,
                Nodes.word(item, "fieldtype"),
                value(field, Nodes.text(item, "from")),
                string(field, item, "from"),
                value(field, Nodes.text(item, "to")),
                string(field, item, "to"));
    }

    private @Nullable String value(String field, @Nullable String value) {
        if (USERS.contains(field)) {
            World.User user = people.withKey(value);
            return user == null ? disguise.textOf(value) : user.key();
        }
        return OPEN.contains(field) || NAMES.contains(field) ? value : disguise.textOf(value);
    }

    private @Nullable String string(String field, JsonNode item, String side) {
        String text = Nodes.text(item, side + "String");
        if (!disguise.hides() || OPEN.contains(field)) {
            return text;
        }
        if (USERS.contains(field)) {
            World.User user = people.withKey(Nodes.text(item, side));
            return user == null ? disguise.textOf(text) : user.displayName();
        }
        if (NAMES.contains(field)) {
            return disguise.names(text, ", ");
        }
        return field.equals("labels") ? disguise.names(text, " ") : disguise.textOf(text);
    }
}
