package dev.backlot.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.backlot.jql.Query;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import dev.backlot.world.PerWorld;
import dev.backlot.world.Revision;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Turns JQL into SQL for the caller. The same query of the same caller is compiled once as long as nothing changes,
 * unless it speaks of the present moment.
 */
@Component
class JqlCompiler {

    private static final int RESULTS_KEPT = 5_000;

    private record Key(long revision, Viewer viewer, Query query, boolean validated) {}

    private final Compilation.Sources sources;
    private final CurrentUser currentUser;
    private final Revision revision;
    private final Clock clock;
    private final PerWorld<Cache<Key, CompiledJql>> kept =
            new PerWorld<>(() -> Caffeine.newBuilder().maximumSize(RESULTS_KEPT).build());

    JqlCompiler(
            Fields fields,
            Functions functions,
            PastNames pastNames,
            People people,
            CurrentUser currentUser,
            Revision revision,
            Clock clock) {
        this.sources = new Compilation.Sources(fields, functions, pastNames, people);
        this.currentUser = currentUser;
        this.revision = revision;
        this.clock = clock;
    }

    /**
     * The query as SQL.
     *
     * @param validated whether unknown fields and values are refused; otherwise they match nothing
     * @throws dev.backlot.kernel.Problem with Jira's texts for all that is wrong, in the order of the clauses
     */
    CompiledJql compile(Query query, boolean validated) {
        Viewer viewer = currentUser.viewer();
        if (Revision.isBeingRaised()) {
            return compilation(viewer).compile(query, validated);
        }
        Key key = new Key(revision.current(), viewer, query, validated);
        Cache<Key, CompiledJql> results = kept.get();
        CompiledJql known = results.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Compilation compilation = compilation(viewer);
        CompiledJql compiled = compilation.compile(query, validated);
        if (!compilation.timeDependent()) {
            results.put(key, compiled);
        }
        return compiled;
    }

    private Compilation compilation(Viewer viewer) {
        return new Compilation(sources, viewer, clock.instant());
    }
}
