package dev.backlot.project;

import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Finds components. Who may see a project may see its components. */
@Service
public class Components {

    private final Cached<List<Component>> all;
    private final Projects projects;
    private final CurrentUser currentUser;

    Components(ComponentRepository repository, Projects projects, CurrentUser currentUser, Revision revision) {
        this.projects = projects;
        this.currentUser = currentUser;
        this.all = new Cached<>(revision, repository::findAllByOrderByName);
    }

    /** Every component, ordered by name. */
    public List<Component> all() {
        return all.get();
    }

    /** The components with these numbers, ordered by name. */
    public List<Component> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : all().stream()
                        .filter(component -> ids.contains(component.id()))
                        .toList();
    }

    /** The components of a project, ordered by name. */
    public List<Component> ofProject(long projectId) {
        return all().stream()
                .filter(component -> component.projectId() == projectId)
                .toList();
    }

    /**
     * The component with this number.
     *
     * @throws Problem where there is none that the caller may see
     */
    public Component require(String id) {
        Set<Long> seen = projects.browsableIds();
        return all().stream()
                .filter(component -> Long.toString(component.id()).equals(id) && seen.contains(component.projectId()))
                .findFirst()
                .orElseThrow(() -> currentUser.viewer().hidden(Problem.notFound(ComponentTexts.unknown(id))));
    }

    /**
     * The components in use whose name contains a text in any letter case, by name.
     *
     * @param projectIds in these projects only, in all where there are none
     */
    public Page<Component> page(String text, Collection<Long> projectIds, PageQuery window) {
        Set<Long> seen = projects.browsableIds();
        String wanted = text.toLowerCase(Locale.ROOT);
        List<Component> found = all().stream()
                .filter(component -> !component.archived() && seen.contains(component.projectId()))
                .filter(component -> projectIds.isEmpty() || projectIds.contains(component.projectId()))
                .filter(component -> component.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return Page.of(found, window);
    }

    /** Refuses where the caller neither administers the project nor Jira. */
    void requireAdmin(long projectId) {
        Viewer viewer = currentUser.viewer();
        if (!viewer.administrator() && !projects.allows(Permission.ADMINISTER_PROJECTS, projectId)) {
            throw viewer.refusal(ComponentTexts.NOT_ADMIN);
        }
    }
}
