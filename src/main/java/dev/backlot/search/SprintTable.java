package dev.backlot.search;

import dev.backlot.filter.Filters;
import dev.backlot.kernel.Condition;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sprints that a query may name. The module of sprints needs the search, so that the search reads the table itself.
 * A sprint is known to those who see the board that it was made on or one of its issues.
 */
@Component
class SprintTable implements References {

    private record Row(long id, String name, @Nullable Long filterId) {}

    private static final String ALL = "select s.id, s.name, b.filter_id from sprint s"
            + " left join board b on b.id = s.origin_board_id order by s.id";

    private final JdbcClient jdbc;
    private final Filters filters;
    private final SeenIssues seenIssues;
    private final Cached<List<Row>> all;

    SprintTable(JdbcClient jdbc, Filters filters, SeenIssues seenIssues, Revision revision) {
        this.jdbc = jdbc;
        this.filters = filters;
        this.seenIssues = seenIssues;
        this.all = new Cached<>(revision, () -> jdbc.sql(ALL).query(Row.class).list());
    }

    @Override
    public Collection<?> find(List<Literal.Text> texts, String field, Compilation compilation) {
        List<Row> rows = all.get();
        Set<Long> named = new HashSet<>();
        texts.forEach(text -> named.addAll(References.meant(rows, Row::name, Row::id, text)));
        List<Row> seen =
                seen(rows.stream().filter(row -> named.contains(row.id)).toList());
        List<Long> found = new ArrayList<>();
        for (Literal.Text text : texts) {
            List<Long> ids = References.meant(seen, Row::name, Row::id, text);
            if (ids.isEmpty()) {
                compilation.error(Texts.unknownValue(text, field));
            }
            found.addAll(ids);
        }
        return found;
    }

    /** The sprints that the caller knows and whose names go with what is typed; the newest first. */
    List<Suggestion> suggest(String typed, int most) {
        List<Row> named = all.get().stream()
                .filter(row -> Suggestion.begins(row.name, typed))
                .toList();
        return seen(named).stream()
                .sorted(Comparator.comparingLong(Row::id).reversed())
                .limit(most)
                .map(row -> new Suggestion(Long.toString(row.id), row.name))
                .toList();
    }

    private List<Row> seen(List<Row> rows) {
        Set<Long> hidden = new HashSet<>();
        rows.stream().filter(row -> !isOnSeenBoard(row)).forEach(row -> hidden.add(row.id));
        hidden.removeAll(holdingSeenIssues(hidden));
        return rows.stream().filter(row -> !hidden.contains(row.id)).toList();
    }

    private boolean isOnSeenBoard(Row row) {
        return row.filterId != null && filters.find(row.filterId).isPresent();
    }

    private Set<Long> holdingSeenIssues(Set<Long> sprintIds) {
        if (sprintIds.isEmpty() || seenIssues.projectIds().isEmpty()) {
            return Set.of();
        }
        Condition where = Condition.all(List.of(Condition.in("x.sprint_id", sprintIds), seenIssues.all()));
        return new HashSet<>(jdbc.sql("select distinct x.sprint_id from issue_sprint x"
                        + " join issue i on i.id = x.issue_id where " + where.sql())
                .params(where.values())
                .query(Long.class)
                .list());
    }
}
