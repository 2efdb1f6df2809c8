package dev.backlot.version;

import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds versions. Who may see a project may see its versions. */
@Service
public class Versions {

    private final Cached<List<Version>> all;

    Versions(VersionRepository repository, Revision revision) {
        this.all = new Cached<>(revision, repository::findAllByOrderBySequence);
    }

    /** Every version, in the order that its project gives them. */
    public List<Version> all() {
        return all.get();
    }

    /** The versions with these numbers, in the order that their projects give them. */
    public List<Version> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : all().stream().filter(version -> ids.contains(version.id())).toList();
    }

    /** The versions of a project, in its own order. */
    public List<Version> ofProject(long projectId) {
        return all().stream()
                .filter(version -> version.projectId() == projectId)
                .toList();
    }
}
