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
        writeLinkTypes(
                List.of(
                        new LinkTypes.Type(10000, "Blocks", "is blocked by", "blocks"),
                        new LinkTypes.Type(10001, "Cloners", "is cloned by", "clones"),
                        new LinkTypes.Type(10002, "Duplicate", "is duplicated by", "duplicates"),
                        new LinkTypes.Type(10003, "Relates", "relates to", "relates to")),
                jdbc);
    }

    static void writeLinkTypes(List<LinkTypes.Type> types, JdbcTemplate jdbc) {
        Table rows = new Table(jdbc, "issue_link_type", "id, name, inward, outward");
        types.forEach(type -> rows.add(type.id(), type.name(), type.inward(), type.outward()));
        rows.flush();
    }
}
