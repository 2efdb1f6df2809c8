package dev.backlot.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.backlot.jql.Jql;
import dev.backlot.jql.JqlException;
import dev.backlot.jql.Query;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Projects;
import dev.backlot.world.Revision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Finds the numbers of issues. A page costs one statement and its total another; what they gave is kept until something
 * changes.
 */
@Service
public class IssueSearch {

    private static final int COUNTS_KEPT = 10_000;
    private static final int NUMBERS_KEPT = 1_000_000;

    private record CountKey(long revision, Condition condition) {}

    private record Statement(Condition where, String orderBy) {}

    private record PageKey(long revision, Statement statement, PageQuery window) {}

    private final JdbcClient jdbc;
    private final JqlCompiler compiler;
    private final Projects projects;
    private final Revision revision;
    private final Cache<CountKey, Long> counts =
            Caffeine.newBuilder().maximumSize(COUNTS_KEPT).build();
    private final Cache<PageKey, List<Long>> pages = Caffeine.newBuilder()
            .maximumWeight(NUMBERS_KEPT)
            .weigher((PageKey key, List<Long> ids) -> ids.size() + 1)
            .build();

    IssueSearch(JdbcClient jdbc, JqlCompiler compiler, Projects projects, Revision revision) {
        this.jdbc = jdbc;
        this.compiler = compiler;
        this.projects = projects;
        this.revision = revision;
    }

    /**
     * Reads a query.
     *
     * @throws Problem where it is no JQL, in Jira's own words
     */
    public static Query parse(String jql) {
        try {
            return Jql.parse(jql);
        } catch (JqlException refused) {
            throw Problem.invalid(refused.messages());
        }
    }

    /** The words that a query has to put in quotes to mean them as values, in alphabetical order. */
    public static List<String> reservedWords() {
        return Jql.reservedWords();
    }

    /** The numbers of the matching issues that the caller may browse, by rank unless a query says otherwise. */
    public Page<Long> page(IssueQuery query, PageQuery window) {
        Statement statement = statement(query);
        long total = count(statement.where);
        if (window.maxResults() == 0 || window.startAt() >= total) {
            return new Page<>(window, List.of(), total);
        }
        return new Page<>(window, ids(statement, window), total);
    }

    private List<Long> ids(Statement statement, PageQuery window) {
        return kept(pages, new PageKey(revision.current(), statement, window), () -> selected(statement, window));
    }

    private List<Long> selected(Statement statement, PageQuery window) {
        List<Object> values = new ArrayList<>(statement.where.values());
        values.add(window.maxResults());
        values.add(window.startAt());
        return jdbc.sql("select i.id from issue i where " + statement.where.sql() + byRank(statement) + " order by "
                        + statement.orderBy + " limit ? offset ?")
                .params(values)
                .query(Long.class)
                .list();
    }

    /** Says nothing new, but makes H2 walk the index that ends in the rank instead of sorting the whole project. */
    private static String byRank(Statement statement) {
        return statement.orderBy.endsWith("i.issue_rank") ? " and i.issue_rank >= ''" : "";
    }

    /** How many issues match of those that the caller may browse. */
    public long count(IssueQuery query) {
        return count(statement(query).where);
    }

    /** Whether an issue matches and the caller may browse it. */
    public boolean matches(IssueQuery query, long issueId) {
        return count(query.withIds(Set.of(issueId))) > 0;
    }

    /** The numbers of the sprints that hold or held a matching issue. */
    public Set<Long> sprintsReached(IssueQuery query) {
        Condition where = statement(query).where;
        return new HashSet<>(jdbc.sql("select s.id from sprint s where exists (select 1 from issue_sprint x"
                        + " join issue i on i.id = x.issue_id where x.sprint_id = s.id and (" + where.sql() + "))")
                .params(where.values())
                .query(Long.class)
                .list());
    }

    /** The projects that a query confines its matches to by naming them; nothing where it does not. */
    public Optional<Set<Long>> confinedTo(Query query) {
        return Optional.ofNullable(compiler.compile(query, false).projectIds());
    }

    /**
     * What Jira would warn of in a query that it answers all the same.
     *
     * @throws Problem where the query is one that Jira refuses
     */
    public List<String> validate(Query query) {
        return warnings(query, Validation.STRICT);
    }

    /**
     * What is to be told of a query that is answered all the same.
     *
     * @throws Problem where the query is refused
     */
    public List<String> warnings(Query query, Validation validation) {
        CompiledJql compiled = compiler.compile(query, validation == Validation.STRICT);
        return switch (validation) {
            case STRICT -> compiled.warnings();
            case WARN ->
                Stream.concat(compiled.faults().stream(), compiled.warnings().stream())
                        .toList();
            case NONE -> List.of();
        };
    }

    private long count(Condition where) {
        return kept(counts, new CountKey(revision.current(), where), () -> counted(where));
    }

    /** What a writing transaction sees is nobody else's business yet, so it neither takes nor gives. */
    private static <K, V> V kept(Cache<K, V> cache, K key, Supplier<V> loader) {
        if (Revision.isBeingRaised()) {
            return loader.get();
        }
        V known = cache.getIfPresent(key);
        if (known != null) {
            return known;
        }
        V loaded = loader.get();
        cache.put(key, loaded);
        return loaded;
    }

    private long counted(Condition where) {
        return jdbc.sql("select count(*) from issue i where " + where.sql())
                .params(where.values())
                .query(Long.class)
                .single();
    }

    private Statement statement(IssueQuery query) {
        List<Condition> conditions = new ArrayList<>();
        List<String> order = List.of();
        Set<Long> scope = new HashSet<>(projects.browsableIds());
        for (IssueQuery.Part part : query.queries()) {
            CompiledJql compiled = compiler.compile(part.query(), part.validated());
            conditions.add(compiled.condition());
            order = compiled.orderBy().isEmpty() ? order : compiled.orderBy();
            confine(scope, compiled.projectIds());
        }
        conditions.add(0, inProjects(scope));
        conditions.add(Condition.of("i.archived_at is null"));
        conditions.addAll(query.conditions());
        return new Statement(Condition.all(conditions), orderBy(order, scope, query));
    }

    private static void confine(Set<Long> scope, @Nullable Set<Long> projectIds) {
        if (projectIds != null) {
            scope.retainAll(projectIds);
        }
    }

    private static Condition inProjects(Set<Long> scope) {
        return scope.size() == 1
                ? Condition.of("i.project_id = ?", scope.iterator().next())
                : Condition.in("i.project_id", scope.stream().sorted().toList());
    }

    private static String orderBy(List<String> order, Set<Long> scope, IssueQuery query) {
        boolean byRank = order.isEmpty() || order.get(0).equals("i.issue_rank asc");
        if (!byRank) {
            return String.join(", ", order) + ", i.id";
        }
        List<String> columns = new ArrayList<>();
        // H2 walks an index in order only when the order names its columns from the first on.
        if (!query.fixedColumns().contains("i.epic_id") && scope.size() == 1) {
            columns.add("i.project_id");
        }
        if (query.fixedColumns().contains("i.done")) {
            columns.add("i.done");
        }
        query.fixedColumns().stream()
                .filter(column -> !columns.contains(column))
                .forEach(columns::add);
        columns.add("i.issue_rank");
        return String.join(", ", columns);
    }
}
