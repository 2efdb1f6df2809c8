package dev.backlot.sight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.backlot.kernel.Condition;
import dev.backlot.permission.Reach;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.scheme.SecuritySchemes;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import dev.backlot.world.PerWorld;
import dev.backlot.world.Revision;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells which issues somebody sees. It is found out once for each caller as long as nothing changes. */
@Service
public class Sights {

    private static final int KEPT = 1_000;

    private record Key(long revision, Viewer viewer) {}

    private final Projects projects;
    private final SecuritySchemes schemes;
    private final CurrentUser currentUser;
    private final Revision revision;
    private final JdbcClient jdbc;
    private final PerWorld<Cache<Key, Sight>> cache =
            new PerWorld<>(() -> Caffeine.newBuilder().maximumSize(KEPT).build());

    Sights(Projects projects, SecuritySchemes schemes, CurrentUser currentUser, Revision revision, JdbcClient jdbc) {
        this.projects = projects;
        this.schemes = schemes;
        this.currentUser = currentUser;
        this.revision = revision;
        this.jdbc = jdbc;
    }

    /** What the caller sees. */
    public Sight ofCaller() {
        return of(currentUser.viewer());
    }

    /** What somebody sees. */
    public Sight of(Viewer viewer) {
        if (Revision.isBeingRaised()) {
            return find(viewer);
        }
        Key key = new Key(revision.current(), viewer);
        Cache<Key, Sight> kept = cache.get();
        Sight known = kept.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Sight found = find(viewer);
        kept.put(key, found);
        return found;
    }

    /** How many issues the caller sees of those that meet a condition over {@code issue i}. */
    public long count(String condition, long value) {
        Condition both = Condition.of(condition, value).and(ofCaller().all());
        return jdbc.sql("select count(*) from issue i where " + both.sql())
                .params(both.values())
                .query(Long.class)
                .single();
    }

    /** The issues of these projects on which the caller has a permission, seen or not. */
    public Condition allowing(Permission permission, Set<Long> projectIds) {
        Viewer viewer = currentUser.viewer();
        Map<Long, Reach> reaches = new HashMap<>();
        projectIds.forEach(id -> reaches.put(id, projects.reach(permission, projects.byId(id), viewer)));
        return new Sight(viewer, reaches, Map.of()).all();
    }

    private Sight find(Viewer viewer) {
        Map<Long, Reach> browsing = new HashMap<>();
        Map<Long, Map<Long, Reach>> levels = new HashMap<>();
        for (Project project : projects.all()) {
            browsing.put(project.id(), projects.reach(Permission.BROWSE_PROJECTS, project, viewer));
            if (schemes.find(project.id()).isPresent()) {
                levels.put(project.id(), schemes.reaches(project, viewer));
            }
        }
        return new Sight(viewer, browsing, levels);
    }
}
