package dev.backlot.support;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Brings issues of {@link RecordedWorlds.Engineering} into the state that a recorded answer shows, past the server: between two
 * recordings people worked on that Jira. Whoever uses it asks the server afterwards, and gets the recorded answer or not.
 */
public final class RecordedState {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private static final long PROJECT = 10000;

    private final JdbcTemplate jdbc;

    /** Works on that database. */
    public RecordedState(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An issue, alone or each one of a page, as recorded; other answers change nothing. */
    public void apply(JsonNode answer) {
        answer.path("issues").forEach(this::issue);
        if (answer.has("fields") && answer.path("key").asString().startsWith("ENG-")) {
            issue(answer);
        }
        jdbc.update("update world set revision = revision + 1");
    }

    /** An issue that is a copy of another one but for its number and its parent. */
    public void copy(String from, int number, @Nullable Integer parentNumber) {
        long id = 9999L + number;
        jdbc.update(
                "insert into issue (id, version, project_id, number, issue_type_id, status_id, done, priority_id, summary,"
                        + " reporter_id, creator_id, flagged, created, updated, issue_rank, parent_id)"
                        + " select ?, 0, project_id, ?, ?, status_id, done, priority_id, summary, reporter_id, creator_id,"
                        + " flagged, created, updated, ?, ? from issue where project_id = ? and number = ?",
                id,
                number,
                parentNumber == null ? 10002 : 10003,
                "0|z%05d:".formatted(number),
                parentNumber == null ? null : 9999L + parentNumber,
                PROJECT,
                number(from));
        jdbc.update(
                "update project set last_issue_number = greatest(last_issue_number, ?) where id = ?", number, PROJECT);
        jdbc.execute("alter sequence issue_seq restart with " + (id + 1));
        jdbc.update("update world set revision = revision + 1");
    }

    /** What is in an attached file. */
    public void content(long attachmentId, String text) {
        jdbc.update(
                "insert into attachment_content (attachment_id, content) values (?, ?)",
                attachmentId,
                text.getBytes(StandardCharsets.UTF_8));
    }

    private void issue(JsonNode issue) {
        long id = issue.path("id").asLong();
        JsonNode fields = issue.path("fields");
        if (jdbc.queryForObject("select count(*) from issue where id = ?", Long.class, id) == 0) {
            copy("ENG-3", number(issue.path("key").asString()), null);
        }
        jdbc.update("update issue set summary = coalesce(?, summary) where id = ?", text(fields, "summary"), id);
        set(id, "description", text(fields, "description"), fields.has("description"));
        set(id, "priority_id", number(fields.path("priority").path("id")), fields.has("priority"));
        set(id, "assignee_id", user(fields.path("assignee")), fields.has("assignee"));
        set(id, "created", moment(fields.path("created")), fields.has("created"));
        set(id, "updated", moment(fields.path("updated")), fields.has("updated"));
        fields.path("comment").path("comments").forEach(comment -> comment(id, comment));
        fields.path("worklog").path("worklogs").forEach(worklog -> worklog(id, worklog));
        fields.path("attachment").forEach(attachment -> attachment(id, attachment));
        issue.path("changelog").path("histories").forEach(group -> history(id, group));
    }

    private void set(long id, String column, @Nullable Object value, boolean mentioned) {
        if (mentioned) {
            jdbc.update("update issue set " + column + " = ? where id = ?", value, id);
        }
    }

    private void comment(long issueId, JsonNode comment) {
        jdbc.update(
                "insert into issue_comment (id, issue_id, author_id, update_author_id, body, created, updated)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                number(comment.path("id")),
                issueId,
                user(comment.path("author")),
                user(comment.path("updateAuthor")),
                comment.path("body").asString(),
                moment(comment.path("created")),
                moment(comment.path("updated")));
    }

    private void worklog(long issueId, JsonNode worklog) {
        jdbc.update(
                "insert into worklog (id, issue_id, author_id, update_author_id, body, created, updated, started, seconds)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number(worklog.path("id")),
                issueId,
                user(worklog.path("author")),
                user(worklog.path("updateAuthor")),
                worklog.path("comment").asString(""),
                moment(worklog.path("created")),
                moment(worklog.path("updated")),
                moment(worklog.path("started")),
                worklog.path("timeSpentSeconds").asLong());
    }

    private void attachment(long issueId, JsonNode attachment) {
        jdbc.update(
                "insert into attachment (id, issue_id, author_id, filename, mime_type, size, created)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                number(attachment.path("id")),
                issueId,
                user(attachment.path("author")),
                attachment.path("filename").asString(),
                attachment.path("mimeType").asString(),
                attachment.path("size").asLong(),
                moment(attachment.path("created")));
    }

    private void history(long issueId, JsonNode group) {
        Long id = number(group.path("id"));
        jdbc.update(
                "insert into change_group (id, issue_id, author_id, created) values (?, ?, ?, ?)",
                id,
                issueId,
                user(group.path("author")),
                moment(group.path("created")));
        int position = 0;
        for (JsonNode item : group.path("items")) {
            jdbc.update(
                    "insert into change_item (change_group_id, position, field, field_type, old_value, old_string,"
                            + " new_value, new_string) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    position++,
                    text(item, "field"),
                    text(item, "fieldtype"),
                    text(item, "from"),
                    text(item, "fromString"),
                    text(item, "to"),
                    text(item, "toString"));
        }
    }

    private static int number(String key) {
        return Integer.parseInt(key.substring(key.indexOf('-') + 1));
    }

    private static @Nullable Long number(JsonNode text) {
        return text.isMissingNode() || text.isNull() ? null : Long.valueOf(text.asString());
    }

    private static @Nullable String text(JsonNode object, String key) {
        JsonNode value = object.path(key);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    private static @Nullable Long user(JsonNode user) {
        return user.isMissingNode() || user.isNull()
                ? null
                : Long.valueOf(user.path("key").asString().replace("JIRAUSER", ""));
    }

    private static @Nullable OffsetDateTime moment(JsonNode text) {
        return text.isMissingNode()
                ? null
                : LocalDateTime.parse(text.asString(), MOMENT).atOffset(ZoneOffset.UTC);
    }
}
