package dev.backlot.scheme;

import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.world.Cached;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The schemes of one kind. What changes something is part of the caller's transaction.
 *
 * @param <T> the kind's class
 */
final class SchemesOf<T extends Scheme> {

    private static final int NAME_LIMIT = 255;

    private final Class<T> type;
    private final SchemeKind kind;
    private final SchemeStore store;
    private final Projects projects;
    private final Cached<List<T>> all;

    SchemesOf(Class<T> type, SchemeKind kind, SchemeStore store, Projects projects) {
        this.type = type;
        this.kind = kind;
        this.store = store;
        this.projects = projects;
        this.all = store.cached(type);
    }

    /** All of them, by name. */
    List<T> all() {
        return all.get();
    }

    Optional<T> find(long id) {
        return all().stream().filter(scheme -> scheme.id() == id).findFirst();
    }

    /** The scheme that a project has, its own or the standard one; nothing where the kind has no standard. */
    Optional<T> ofProject(long projectId) {
        return store.schemeId(projectId, kind)
                .flatMap(this::find)
                .or(() -> all().stream().filter(Scheme::standard).findFirst());
    }

    /** The projects that have a scheme, by name, whoever may see them. */
    List<Project> projects(T scheme) {
        return projects.all().stream()
                .filter(project -> ofProject(project.id())
                        .filter(each -> each.id() == scheme.id())
                        .isPresent())
                .toList();
    }

    /** The scheme as one that can be changed. */
    T managed(T scheme) {
        return store.managed(type, scheme.id());
    }

    void add(T scheme) {
        requireName(scheme.name(), null);
        keep(scheme);
    }

    /** Adds a scheme under a name that another one has, as drafts do. */
    void keep(T scheme) {
        store.add(scheme);
    }

    /** Gives a scheme another name and description. */
    void describe(T scheme, String name, String description) {
        requireName(name, scheme.nameOwner());
        scheme.describe(name, description);
    }

    /** Takes a scheme away; the projects that had it have the standard one from now on. */
    void remove(T scheme) {
        projects(scheme).forEach(project -> store.unassign(project.id(), kind));
        store.remove(managed(scheme));
    }

    void assign(long projectId, T scheme) {
        if (scheme.standard()) {
            store.unassign(projectId, kind);
        } else {
            store.assign(projectId, kind, scheme.id());
        }
    }

    /** From now on the caller's transaction sees what it has written itself. */
    void refresh() {
        all.refresh();
        store.refresh();
    }

    void unassign(long projectId) {
        store.unassign(projectId, kind);
    }

    private void requireName(String name, @Nullable Long ownId) {
        if (name.isBlank()) {
            throw Problem.invalidField("name", SchemeTexts.NAME_MISSING);
        }
        if (name.length() > NAME_LIMIT) {
            throw Problem.invalidField("name", SchemeTexts.NAME_LONG);
        }
        boolean taken = all().stream()
                .anyMatch(scheme -> scheme.name().equalsIgnoreCase(name) && (ownId == null || scheme.id() != ownId));
        if (taken) {
            throw Problem.invalidField("name", SchemeTexts.NAME_TAKEN);
        }
    }
}
