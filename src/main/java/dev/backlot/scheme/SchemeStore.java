package dev.backlot.scheme;

import dev.backlot.project.Projects;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps schemes of all kinds, and which project has which. Who may ask or change, the services see to. */
@Component
class SchemeStore {

    private final EntityManager entities;
    private final Projects projects;
    private final Revision revision;
    private final Cached<Map<ProjectScheme.Place, Long>> associations;

    SchemeStore(EntityManager entities, Projects projects, Revision revision) {
        this.entities = entities;
        this.projects = projects;
        this.revision = revision;
        this.associations = new Cached<>(revision, this::loadAssociations);
    }

    <T extends Scheme> SchemesOf<T> of(Class<T> type, SchemeKind kind) {
        return new SchemesOf<>(type, kind, this, projects);
    }

    <T extends Scheme> Cached<List<T>> cached(Class<T> type) {
        return new Cached<>(
                revision,
                () -> entities.createQuery(
                                "from " + type.getSimpleName() + " s where type(s) = " + type.getSimpleName()
                                        + " order by s.name, s.id",
                                type)
                        .getResultList());
    }

    /** The number of the scheme that a project has of its own. */
    Optional<Long> schemeId(long projectId, SchemeKind kind) {
        return Optional.ofNullable(associations.get().get(new ProjectScheme.Place(projectId, kind)));
    }

    void assign(long projectId, SchemeKind kind, long schemeId) {
        entities.merge(new ProjectScheme(new ProjectScheme.Place(projectId, kind), schemeId));
    }

    void unassign(long projectId, SchemeKind kind) {
        ProjectScheme known = entities.find(ProjectScheme.class, new ProjectScheme.Place(projectId, kind));
        if (known != null) {
            entities.remove(known);
        }
    }

    void refresh() {
        associations.refresh();
    }

    /** Writes at once: Hibernate, which sorts what it writes, does not know that associations refer to schemes. */
    void add(Scheme scheme) {
        entities.persist(scheme);
        entities.flush();
    }

    <T extends Scheme> T managed(Class<T> type, long id) {
        T scheme = entities.find(type, id);
        if (scheme == null) {
            throw new IllegalStateException("No scheme " + id);
        }
        return scheme;
    }

    void remove(Scheme scheme) {
        entities.remove(scheme);
    }

    /** All drafts of workflow schemes, to be changed. */
    List<WorkflowSchemeDraft> drafts() {
        return entities.createQuery("from WorkflowSchemeDraft", WorkflowSchemeDraft.class)
                .getResultList();
    }

    private Map<ProjectScheme.Place, Long> loadAssociations() {
        return entities.createQuery("from ProjectScheme", ProjectScheme.class).getResultList().stream()
                .collect(Collectors.toMap(ProjectScheme::place, ProjectScheme::schemeId));
    }
}
