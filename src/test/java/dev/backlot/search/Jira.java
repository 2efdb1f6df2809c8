package dev.backlot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.jql.Jql;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.seed.IssueRow;
import dev.backlot.seed.World;
import dev.backlot.seed.WorldWriter;
import dev.backlot.user.Viewer;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the search, and speaks of issues by key. */
final class Jira {

    private final IssueSearch search;
    private final JqlCompiler compiler;
    private final Caller caller;
    private final WorldWriter writer;
    private final TransactionTemplate transaction;
    private World world = SearchWorld.WORLD;
    private Map<Long, String> keys = Map.of();

    Jira(
            IssueSearch search,
            JqlCompiler compiler,
            Caller caller,
            WorldWriter writer,
            PlatformTransactionManager transactions) {
        this.search = search;
        this.compiler = compiler;
        this.caller = caller;
        this.writer = writer;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Replaces the whole state, with fred as the caller. */
    Jira with(World next) {
        if (keys.isEmpty() || !next.equals(world)) {
            transaction.executeWithoutResult(status -> {
                writer.clear();
                writer.write(next);
            });
        }
        world = next;
        Map<Long, String> projects =
                world.projects().stream().collect(Collectors.toMap(World.Project::id, World.Project::key));
        keys = world.issues().stream()
                .collect(Collectors.toMap(IssueRow::id, row -> projects.get(row.projectId()) + "-" + row.number()));
        return as("fred");
    }

    /** The same, also where a test has changed the state past this object. */
    Jira withFresh(World next) {
        keys = Map.of();
        return with(next);
    }

    Jira as(String name) {
        return as(name, ZoneOffset.UTC);
    }

    Jira as(String name, ZoneId zone) {
        World.User user = world.users().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Set<String> groups = world.groups().stream()
                .filter(group -> group.members().contains(user.id()))
                .map(World.Group::name)
                .collect(Collectors.toSet());
        caller.become(new Viewer(user.id(), name, groups, name.equals("admin"), zone));
        return this;
    }

    Jira asNobody() {
        caller.become(Viewer.anonymous());
        return this;
    }

    /** The keys of what a query finds, in its order. */
    List<String> find(String jql) {
        return keys(IssueQuery.all().matching(Jql.parse(jql), true));
    }

    /** The same, without validation. */
    List<String> findUnvalidated(String jql) {
        return keys(IssueQuery.all().matching(Jql.parse(jql), false));
    }

    /** What Jira has to say against a query. */
    List<String> errors(String jql) {
        return errors(jql, true);
    }

    List<String> errors(String jql, boolean validated) {
        try {
            compiler.compile(Jql.parse(jql), validated);
            return List.of();
        } catch (Problem problem) {
            return problem.messages();
        }
    }

    CompiledJql compile(String jql) {
        return compiler.compile(Jql.parse(jql), true);
    }

    private List<String> keys(IssueQuery query) {
        Function<Long, String> key = keys::get;
        Page<Long> page = search.page(query, new PageQuery(0, 10_000));
        assertThat(page.total())
                .as("total of %s", query)
                .isEqualTo(page.values().size());
        return page.values().stream().map(key).toList();
    }
}
