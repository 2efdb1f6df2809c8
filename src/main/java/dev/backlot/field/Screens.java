package dev.backlot.field;

import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.project.Projects;
import dev.backlot.user.CurrentUser;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds screens, their tabs and what is on them. Only administrators may look at them as such. */
@Service
public class Screens {

    private record Snapshot(List<Screen> screens, Map<Long, List<ScreenTab>> tabs, Layout layout) {}

    private final ScreenTables tables;
    private final Projects projects;
    private final CurrentUser currentUser;
    private final Cached<Snapshot> snapshot;

    Screens(ScreenTables tables, Projects projects, CurrentUser currentUser, Revision revision) {
        this.tables = tables;
        this.projects = projects;
        this.currentUser = currentUser;
        this.snapshot = new Cached<>(revision, this::load);
    }

    /** With which fields issues are made and edited; nobody's secret. */
    public Layout layout() {
        return snapshot.get().layout;
    }

    /**
     * All screens, in the order of their numbers.
     *
     * @throws Problem where the caller is no administrator
     */
    public List<Screen> all() {
        requireAdministrator();
        return snapshot.get().screens;
    }

    /**
     * The tabs of a screen, in their order.
     *
     * @throws Problem where the caller is no administrator or there is no such screen
     */
    public List<ScreenTab> tabs(long screenId) {
        requireAdministrator();
        return existing(screenId);
    }

    /**
     * The tabs of a screen, in their order, for administrators of Jira or of the project with this key.
     *
     * @throws Problem where the caller is neither or there is no such screen
     */
    public List<ScreenTab> tabs(long screenId, @Nullable String projectKey) {
        if (!administers(projectKey)) {
            requireAdministrator();
        }
        return existing(screenId);
    }

    private boolean administers(@Nullable String projectKey) {
        return projectKey != null
                && projects.find(projectKey)
                        .filter(project -> projects.allows(Permission.ADMINISTER_PROJECTS, project.id()))
                        .isPresent();
    }

    private List<ScreenTab> existing(long screenId) {
        if (snapshot.get().screens.stream().noneMatch(screen -> screen.id() == screenId)) {
            throw Problem.invalid(ScreenTexts.NO_SCREEN.formatted(screenId));
        }
        return snapshot.get().tabs.getOrDefault(screenId, List.of());
    }

    /**
     * A tab of a screen.
     *
     * @throws Problem where the caller is no administrator or there is no such screen or tab
     */
    public ScreenTab tab(long screenId, long tabId) {
        return tab(screenId, tabId, null);
    }

    /**
     * A tab of a screen, for administrators of Jira or of the project with this key.
     *
     * @throws Problem where the caller is neither or there is no such screen or tab
     */
    public ScreenTab tab(long screenId, long tabId, @Nullable String projectKey) {
        return tabs(screenId, projectKey).stream()
                .filter(tab -> tab.id() == tabId)
                .findFirst()
                .orElseThrow(() -> Problem.invalid(ScreenTexts.NO_TAB.formatted(tabId)));
    }

    /** The numbers of the screens that a field is on. */
    public Set<Long> withField(String fieldId) {
        Set<Long> found = new TreeSet<>();
        snapshot.get().tabs.forEach((screenId, tabs) -> {
            if (tabs.stream().anyMatch(tab -> tab.field(fieldId).isPresent())) {
                found.add(screenId);
            }
        });
        return found;
    }

    /** Takes a field that is about to go off all screens; part of the caller's transaction. */
    void forget(String fieldId) {
        tables.tabs().stream()
                .filter(tab -> tab.field(fieldId).isPresent())
                .forEach(tab -> tab.fields(tab.fields().stream()
                        .filter(field -> !field.fieldId().equals(fieldId))
                        .toList()));
    }

    private void requireAdministrator() {
        if (!currentUser.viewer().administrator()) {
            throw Problem.unauthenticated(ScreenTexts.ADMINISTRATORS_ONLY);
        }
    }

    private Snapshot load() {
        Map<Long, List<ScreenTab>> tabs = tables.tabs().stream().collect(Collectors.groupingBy(ScreenTab::screenId));
        Map<Long, List<String>> fields = new HashMap<>();
        tabs.forEach((screenId, own) -> fields.put(
                screenId,
                own.stream()
                        .flatMap(tab -> tab.fields().stream())
                        .map(ScreenField::fieldId)
                        .toList()));
        return new Snapshot(tables.screens(), tabs, new Layout(fields, tables.uses()));
    }
}
