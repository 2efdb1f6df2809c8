package dev.backlot.version;

import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.project.Projects;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Finds versions. Who may see a project may see its versions. */
@Service
public class Versions {

    private final Cached<List<Version>> all;
    private final Projects projects;
    private final CurrentUser currentUser;

    Versions(VersionRepository repository, Projects projects, CurrentUser currentUser, Revision revision) {
        this.projects = projects;
        this.currentUser = currentUser;
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

    /**
     * The version with this number.
     *
     * @throws Problem where there is none that the caller may see
     */
    public Version require(String id) {
        Set<Long> seen = projects.browsableIds();
        return all().stream()
                .filter(version -> Long.toString(version.id()).equals(id) && seen.contains(version.projectId()))
                .findFirst()
                .orElseThrow(() -> currentUser.viewer().hidden(Problem.notFound(VersionTexts.unknown(id))));
    }

    /**
     * The versions whose name contains a text in any letter case, by project and then in the project's order.
     *
     * @param projectIds in these projects only, in all where there are none
     */
    public Page<Version> page(String text, Collection<Long> projectIds, PageQuery window) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<Version> found = projects.browsable().stream()
                .filter(project -> projectIds.isEmpty() || projectIds.contains(project.id()))
                .flatMap(project -> ofProject(project.id()).stream())
                .filter(version -> version.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return Page.of(found, window);
    }

    /** Refuses where the caller neither administers the project nor Jira. */
    void requireAdmin(long projectId) {
        Viewer viewer = currentUser.viewer();
        if (!viewer.administrator() && !projects.allows(Permission.ADMINISTER_PROJECTS, projectId)) {
            throw viewer.refusal(VersionTexts.NOT_ADMIN);
        }
    }
}
