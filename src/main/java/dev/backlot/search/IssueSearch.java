package dev.backlot.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.backlot.jql.Jql;
import dev.backlot.jql.JqlException;
import dev.backlot.jql.Query;
import dev.backlot.kernel.Condition;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.world.PerWorld;
import dev.backlot.world.Revision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** From so many matches on, looking for the next one costs less than sorting all. */
    private static final int MANY = 1_000;

    private record CountKey(long revision, Condition condition) {}

    private record PageKey(long revision, Listing listing, PageQuery window) {}

    private final JdbcClient jdbc;
    private final JqlCompiler compiler;
    private final IssueCounts issueCounts;
    private final SeenIssues seen;
    private final Projects projects;
    private final Revision revision;
    private final PerWorld<Cache<CountKey, Long>> counts =
            new PerWorld<>(() -> Caffeine.newBuilder().maximumSize(COUNTS_KEPT).build());
    private final PerWorld<Cache<PageKey, List<Long>>> pages = new PerWorld<>(() -> Caffeine.newBuilder()
            .maximumWeight(NUMBERS_KEPT)
            .weigher((PageKey key, List<Long> ids) -> ids.size() + 1)
            .build());

    IssueSearch(
            JdbcClient jdbc,
            JqlCompiler compiler,
            IssueCounts issueCounts,
            SeenIssues seen,
            Projects projects,
            Revision revision) {
        this.jdbc = jdbc;
        this.compiler = compiler;
        this.issueCounts = issueCounts;
        this.seen = seen;
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
        Listing listing = listing(query);
        long total = count(listing.where());
        if (window.maxResults() == 0 || window.startAt() >= total) {
            return new Page<>(window, List.of(), total);
        }
        List<Long> ids = kept(
                pages.get(),
                new PageKey(revision.current(), listing, window),
                () -> selected(total > MANY ? listing.walked() : listing.sorted(), window));
        return new Page<>(window, ids, total);
    }

    private List<Long> selected(List<Listing.Step> steps, PageQuery window) {
        if (steps.size() == 1) {
            return selected(steps.get(0), window.maxResults(), window.startAt());
        }
        long end = window.startAt() + window.maxResults();
        List<Long> found = new ArrayList<>();
        for (Listing.Step step : steps) {
            if (found.size() < end) {
                found.addAll(selected(step, end - found.size(), 0));
            }
        }
        return List.copyOf(found.subList((int) Math.min(window.startAt(), found.size()), found.size()));
    }

    private List<Long> selected(Listing.Step step, long limit, long offset) {
        List<Object> values = new ArrayList<>(step.where().values());
        values.add(limit);
        values.add(offset);
        return jdbc.sql("select i.id from issue i where " + Listing.PRESENT + " and ("
                        + step.where().sql() + ") order by " + step.orderBy() + " limit ? offset ?")
                .params(values)
                .query(Long.class)
                .list();
    }

    /** How many issues match of those that the caller may browse. */
    public long count(IssueQuery query) {
        return count(listing(query).where());
    }

    /** Whether an issue matches and the caller may browse it. */
    public boolean matches(IssueQuery query, long issueId) {
        return count(query.withIds(Set.of(issueId))) > 0;
    }

    /**
     * Whether an issue matches a query, whoever may see it and whether it is archived; as the caller's transaction has it. What
     * is unknown or hidden from the caller matches nothing.
     */
    public boolean holds(Query query, long issueId) {
        Condition condition = compiler.compile(query, false).condition();
        return jdbc.sql("select count(*) from issue i where i.id = ? and (" + condition.sql() + ")")
                        .params(Stream.concat(Stream.of(issueId), condition.values().stream())
                                .toList())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The numbers of the sprints that hold or held a matching issue. */
    public Set<Long> sprintsReached(IssueQuery query) {
        Condition where = listing(query).where();
        return new HashSet<>(jdbc.sql("select s.id from sprint s where exists (select 1 from issue_sprint x"
                        + " join issue i on i.id = x.issue_id where x.sprint_id = s.id and " + Listing.PRESENT
                        + " and ("
                        + where.sql() + "))")
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
        return kept(counts.get(), new CountKey(revision.current(), where), () -> issueCounts.count(where));
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

    private Listing listing(IssueQuery query) {
        List<Condition> conditions = new ArrayList<>();
        List<String> order = List.of();
        Set<Long> scope = new HashSet<>(seen.projectIds());
        Map<String, Condition> fixed = new HashMap<>();
        for (IssueQuery.Part part : query.queries()) {
            CompiledJql compiled = compiler.compile(part.query(), part.validated());
            conditions.add(compiled.condition());
            order = compiled.orderBy().isEmpty() ? order : compiled.orderBy();
            confine(scope, compiled.projectIds());
            fixed.putAll(compiled.fixed());
        }
        conditions.add(0, seen.in(scope));
        conditions.addAll(query.conditions());
        return new Listing(
                Condition.all(conditions),
                order.isEmpty() ? List.of(Listing.BY_RANK) : order,
                leads(query, scope, fixed),
                byKey(scope));
    }

    private static void confine(Set<Long> scope, @Nullable Set<Long> projectIds) {
        if (projectIds != null) {
            scope.retainAll(projectIds);
        }
    }

    private List<Long> byKey(Set<Long> scope) {
        return projects.all().stream()
                .filter(project -> scope.contains(project.id()))
                .sorted(Comparator.comparing(Project::key))
                .map(Project::id)
                .toList();
    }

    /** The columns that some index begins with, and what fixes them: see V1__jira.sql and V13__growth.sql. */
    private static Map<String, Condition> leads(IssueQuery query, Set<Long> scope, Map<String, Condition> fixed) {
        for (String column : List.of("i.assignee_id", "i.status_id")) {
            Condition condition = fixed.get(column);
            if (query.fixed().isEmpty() && condition != null) {
                return Map.of(column, condition);
            }
        }
        Map<String, Condition> leads = new LinkedHashMap<>();
        if (!query.fixed().containsKey("i.epic_id") && scope.size() == 1) {
            leads.put(
                    "i.project_id",
                    Condition.of("i.project_id = ?", scope.iterator().next()));
        }
        Condition open = query.fixed().get("i.done");
        if (open != null) {
            leads.put("i.done", open);
        }
        query.fixed().forEach(leads::putIfAbsent);
        return leads;
    }
}
