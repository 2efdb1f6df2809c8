package dev.backlot.search;

import dev.backlot.kernel.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The epics that a query may name, by key, number or name: those that the caller may browse. */
@Component
class EpicTable implements References {

    private record Row(long id, String name) {}

    private final JdbcClient jdbc;
    private final IssueTable issues;
    private final SeenIssues seen;

    EpicTable(JdbcClient jdbc, IssueTable issues, SeenIssues seen) {
        this.jdbc = jdbc;
        this.issues = issues;
        this.seen = seen;
    }

    @Override
    public Collection<?> find(List<Literal.Text> texts, String field, Compilation compilation) {
        Map<String, Long> byKey = issues.ids(texts, compilation);
        List<Row> named = named(texts.stream()
                .map(Literal.Text::text)
                .filter(text -> !byKey.containsKey(text))
                .map(References::lowered)
                .toList());
        List<Long> found = new ArrayList<>();
        for (Literal.Text text : texts) {
            Long id = byKey.get(text.text());
            List<Long> ids = id == null
                    ? References.meant(named, Row::name, Row::id, new Literal.Text(text.text(), false))
                    : List.of(id);
            if (ids.isEmpty()) {
                compilation.error(Texts.unknownIssue(text.text(), field));
            }
            found.addAll(ids);
        }
        return found;
    }

    private List<Row> named(List<String> names) {
        if (names.isEmpty() || seen.projectIds().isEmpty()) {
            return List.of();
        }
        Condition where = Condition.all(List.of(Condition.in("lower(i.epic_name)", names), seen.all()));
        return jdbc.sql("select i.id, i.epic_name as name from issue i where " + where.sql())
                .params(where.values())
                .query(Row.class)
                .list();
    }
}
