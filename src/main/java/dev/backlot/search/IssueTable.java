package dev.backlot.search;

import dev.backlot.kernel.Condition;
import dev.backlot.kernel.Ids;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The issues that a query may name by key or number: those that the caller may browse. */
@Component
class IssueTable implements References {

    private static final Pattern KEY = Pattern.compile("(.+)-([0-9]{1,18})");
    /** A project and a number in it. */
    record Key(long projectId, long number) {}

    private record Row(long id, long projectId, long number) {}

    private final JdbcClient jdbc;
    private final Projects projects;
    private final SeenIssues seen;

    IssueTable(JdbcClient jdbc, Projects projects, SeenIssues seen) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.seen = seen;
    }

    @Override
    public Collection<?> find(List<Literal.Text> texts, String field, Compilation compilation) {
        Map<String, Long> found = ids(texts, compilation);
        List<Long> result = new ArrayList<>();
        for (Literal.Text text : texts) {
            Long id = found.get(text.text());
            if (id == null) {
                compilation.error(fault(text.text(), field));
            } else {
                result.add(id);
            }
        }
        return result;
    }

    /** What is wrong with a text that means no issue. */
    static String fault(String text, String field) {
        return KEY.matcher(text).matches() || Ids.read(text).isPresent()
                ? Texts.unknownIssue(text, field)
                : Texts.malformedKey(text, field);
    }

    /** The numbers of the issues that texts mean, by text; one statement for all that the query names. */
    Map<String, Long> ids(List<Literal.Text> texts, Compilation compilation) {
        return compilation.issues().ids(texts, this::ids);
    }

    private Map<String, Long> ids(List<Literal.Text> texts) {
        Map<String, Key> keys = new HashMap<>();
        Map<String, Long> numbers = new HashMap<>();
        for (Literal.Text text : texts) {
            Ids.read(text.text())
                    .ifPresentOrElse(
                            id -> numbers.put(text.text(), id),
                            () -> key(text.text()).ifPresent(key -> keys.put(text.text(), key)));
        }
        Map<Key, Long> byKey = new HashMap<>();
        rows(keys.values(), numbers.values()).forEach(row -> byKey.put(new Key(row.projectId, row.number), row.id));
        Map<String, Long> result = new HashMap<>();
        keys.forEach((text, key) -> Optional.ofNullable(byKey.get(key)).ifPresent(id -> result.put(text, id)));
        numbers.forEach((text, id) -> {
            if (byKey.containsValue(id)) {
                result.put(text, id);
            }
        });
        return result;
    }

    /** What a key means, whether there is such an issue or not; nothing where the project cannot be seen. */
    Optional<Key> key(String text) {
        Matcher matcher = KEY.matcher(text);
        return matcher.matches()
                ? projects.find(matcher.group(1))
                        .filter(project -> project.hasKey(matcher.group(1)))
                        .map(Project::id)
                        .map(id -> new Key(id, Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    private List<Row> rows(Collection<Key> keys, Collection<Long> ids) {
        if (seen.projectIds().isEmpty() || (keys.isEmpty() && ids.isEmpty())) {
            return List.of();
        }
        List<Condition> wanted = new ArrayList<>();
        if (!ids.isEmpty()) {
            wanted.add(Condition.all(List.of(Condition.in("i.id", ids), seen.all())));
        }
        Map<Long, List<Long>> numbers = new TreeMap<>();
        keys.forEach(key ->
                numbers.computeIfAbsent(key.projectId, id -> new ArrayList<>()).add(key.number));
        numbers.forEach((projectId, some) ->
                wanted.add(Condition.all(List.of(seen.in(Set.of(projectId)), Condition.in("i.number", some)))));
        Condition where = Condition.any(wanted);
        return jdbc.sql("select i.id, i.project_id, i.number from issue i where " + where.sql())
                .params(where.values())
                .query(Row.class)
                .list();
    }
}
