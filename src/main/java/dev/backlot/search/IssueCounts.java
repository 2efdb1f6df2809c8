package dev.backlot.search;

import dev.backlot.kernel.Condition;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts issues. Where a condition speaks only of columns that the table {@code issue_count} has, its few rows are added
 * up: it is kept by the database's triggers, in the transaction that writes the issue, and so it is never older or newer
 * than the issues. Any other condition takes a look at each issue.
 */
@Component
class IssueCounts {

    private static final Pattern COLUMN = Pattern.compile("\\bi\\.(\\w+)");

    /** What the issues of one row of the table have in common, in the order of its key; archived ones are in none. */
    static final List<String> COLUMNS = List.of(
            "project_id",
            "issue_type_id",
            "status_id",
            "done",
            "assignee_id",
            "reporter_id",
            "sprint_id",
            "security_level_id");

    private final JdbcClient jdbc;

    IssueCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many issues that are not archived meet a condition. */
    long count(Condition where) {
        String sql = isKept(where)
                ? "select coalesce(sum(i.n), 0) from issue_count i where " + where.sql()
                : "select count(*) from issue i where " + Listing.PRESENT + " and (" + where.sql() + ")";
        return jdbc.sql(sql).params(where.values()).query(Long.class).single();
    }

    /** Whether the table has all that the condition asks for. */
    static boolean isKept(Condition where) {
        Matcher column = COLUMN.matcher(where.sql());
        while (column.find()) {
            if (!COLUMNS.contains(column.group(1))) {
                return false;
            }
        }
        return true;
    }
}
