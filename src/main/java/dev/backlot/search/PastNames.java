package dev.backlot.search;

import dev.backlot.kernel.Condition;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows what things that are gone were called: the histories of the issues that the caller may see tell. */
@Component
class PastNames {

    private final JdbcClient jdbc;
    private final SeenIssues seen;

    PastNames(JdbcClient jdbc, SeenIssues seen) {
        this.jdbc = jdbc;
        this.seen = seen;
    }

    boolean isKnown(History history, String text) {
        if (seen.projectIds().isEmpty()) {
            return false;
        }
        List<String> columns = history.isOfPeople()
                ? List.of("c.old_value", "c.new_value")
                : List.of("lower(c.old_string)", "lower(c.new_string)");
        Condition said = Condition.any(columns.stream()
                .map(column -> Condition.of(column + " = ?", References.lowered(text)))
                .toList());
        Condition where = Condition.all(List.of(Condition.of("c.field = ?", history.item()), seen.all(), said));
        return !jdbc.sql("select 1 from change_item c join change_group g on g.id = c.change_group_id"
                        + " join issue i on i.id = g.issue_id where " + where.sql() + " limit 1")
                .params(where.values())
                .query(Integer.class)
                .list()
                .isEmpty();
    }
}
