package dev.backlot.issue;

import dev.backlot.project.ComponentUses;
import dev.backlot.sight.Sights;
import dev.backlot.version.VersionUses;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Exchanges the versions and components of issues, as part of the caller's transaction; of all issues. Counted are those
 * that the caller sees: ours.
 */
@Component
class IssueUses implements VersionUses, ComponentUses {

    private static final String FIXED =
            "exists (select 1 from issue_fix_version x where x.issue_id = i.id and x.version_id = ?)";
    private static final String AFFECTED =
            "exists (select 1 from issue_affected_version x where x.issue_id = i.id and x.version_id = ?)";
    private static final String PART =
            "exists (select 1 from issue_component x where x.issue_id = i.id and x.component_id = ?)";

    private final IssueUseRepository repository;
    private final IssueEdits edits;
    private final Sights sights;

    IssueUses(IssueUseRepository repository, IssueEdits edits, Sights sights) {
        this.repository = repository;
        this.edits = edits;
        this.sights = sights;
    }

    @Override
    public long fixed(long versionId) {
        return sights.count(FIXED, versionId);
    }

    @Override
    public long affected(long versionId) {
        return sights.count(AFFECTED, versionId);
    }

    @Override
    public long unresolved(long versionId) {
        return sights.count(FIXED + " and i.resolution_id is null", versionId);
    }

    @Override
    public long count(long componentId) {
        return sights.count(PART, componentId);
    }

    @Override
    public void replaceFixed(long versionId, @Nullable Long otherId) {
        replaceFixed(repository.fixedIn(versionId), versionId, otherId);
    }

    @Override
    public void moveUnresolved(long versionId, long otherId) {
        List<Issue> open = repository.fixedIn(versionId).stream()
                .filter(issue -> issue.resolutionId() == null)
                .toList();
        replaceFixed(open, versionId, otherId);
    }

    @Override
    public void replaceAffected(long versionId, @Nullable Long otherId) {
        for (Issue issue : repository.affectedIn(versionId)) {
            edits.edit(issue, edit -> edit.affectedVersions(exchanged(issue.affectedVersionIds(), versionId, otherId)));
        }
    }

    @Override
    public void replace(long componentId, @Nullable Long otherId) {
        for (Issue issue : repository.in(componentId)) {
            edits.edit(issue, edit -> edit.components(exchanged(issue.componentIds(), componentId, otherId)));
        }
    }

    private void replaceFixed(List<Issue> issues, long versionId, @Nullable Long otherId) {
        for (Issue issue : issues) {
            edits.edit(issue, edit -> edit.fixVersions(exchanged(issue.fixVersionIds(), versionId, otherId)));
        }
    }

    private static Set<Long> exchanged(Set<Long> present, long old, @Nullable Long other) {
        Set<Long> wanted = new TreeSet<>(present);
        wanted.remove(old);
        if (other != null) {
            wanted.add(other);
        }
        return wanted;
    }
}
