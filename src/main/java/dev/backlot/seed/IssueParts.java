package dev.backlot.seed;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What hangs on issues; the link types are those that a new Jira has, numbers and texts as recorded. */
final class IssueParts implements Part {

    @Override
    public List<String> tables() {
        return List.of(
                "issue_comment",
                "worklog",
                "worklog_removed",
                "issue_watcher",
                "issue_vote",
                "issue_view",
                "issue_link_type",
                "issue_link",
                "remote_link",
                "attachment",
                "attachment_content",
                "custom_field_option",
                "custom_field_value");
    }

    @Override
    public Map<String, Long> sequences() {
        return Map.of(
                "issue_comment", 10000L,
                "worklog", 10000L,
                "issue_link_type", 10100L,
                "issue_link", 10000L,
                "remote_link", 10000L,
                "attachment", 10000L,
                "custom_field_option", 10100L);
    }

    @Override
    public void write(World world, JdbcTemplate jdbc) {
        new Table(jdbc, "issue_link_type", "id, name, inward, outward")
                .add(10000L, "Blocks", "is blocked by", "blocks")
                .add(10001L, "Cloners", "is cloned by", "clones")
                .add(10002L, "Duplicate", "is duplicated by", "duplicates")
                .add(10003L, "Relates", "relates to", "relates to")
                .flush();
    }
}
