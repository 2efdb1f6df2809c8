package dev.backlot.api.document;

import dev.backlot.constant.Constants;
import dev.backlot.constant.Transition;
import dev.backlot.issue.ChangeGroup;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.issue.Workflow;
import dev.backlot.project.Components;
import dev.backlot.project.Projects;
import dev.backlot.scheme.SecuritySchemes;
import dev.backlot.sight.Sight;
import dev.backlot.sight.Sights;
import dev.backlot.sprint.Sprints;
import dev.backlot.user.Users;
import dev.backlot.version.Versions;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loads what documents show, for many issues at once: as many statements for fifty as for one. */
@org.springframework.stereotype.Component
class IssueBatches {

    private final Issues issues;
    private final Sprints sprints;
    private final Users users;
    private final Sights sights;
    private final Workflow workflow;
    private final FieldCatalog catalog;
    private final List<IssuePartLoader> loaders;
    private final Cached<Background> background;

    IssueBatches(
            Issues issues,
            Sprints sprints,
            Users users,
            Sights sights,
            Projects projects,
            Constants constants,
            Workflow workflow,
            Versions versions,
            Components components,
            SecuritySchemes security,
            FieldCatalog catalog,
            List<IssuePartLoader> loaders,
            Revision revision) {
        this.issues = issues;
        this.sprints = sprints;
        this.users = users;
        this.sights = sights;
        this.workflow = workflow;
        this.catalog = catalog;
        this.loaders = List.copyOf(loaders);
        this.background =
                new Cached<>(revision, () -> Background.of(projects, constants, versions, components, security));
    }

    IssueBatch load(Collection<Long> ids, IssueView view) {
        Map<Long, Issue> wanted = issues.byIds(ids);
        List<ChangeGroup> changes = view.expand().has("changelog") ? issues.historyOf(wanted.keySet()) : List.of();
        boolean transitions = view.showsTransitions();
        return new IssueBatch(
                withParentsAndEpics(wanted),
                group(seen(issues.subtasksOf(wanted.keySet())), Issue::parentId),
                sprints.byIds(sprintIds(wanted.values())),
                users.byIds(userIds(wanted.values(), changes)),
                group(changes, ChangeGroup::issueId),
                transitions ? transitions(wanted.values()) : Map.of(),
                parts(wanted.keySet(), view),
                background.get(),
                catalog.fields());
    }

    private Map<String, IssuePartLoader.Parts> parts(Collection<Long> ids, IssueView view) {
        Map<String, IssuePartLoader.Parts> parts = new HashMap<>();
        for (IssuePartLoader loader : wanted(view)) {
            IssuePartLoader.Parts loaded = loader.load(ids);
            loader.fields().forEach(field -> parts.put(field, loaded));
        }
        return parts;
    }

    private List<IssuePartLoader> wanted(IssueView view) {
        Set<String> fields = catalog.fields().stream()
                .filter(field -> field.isWanted(view))
                .map(field -> field.description().id())
                .collect(Collectors.toSet());
        return loaders.stream()
                .filter(loader -> loader.fields().stream().anyMatch(fields::contains))
                .toList();
    }

    /** What the documents depend on because of who the caller is, besides what the caller may do. */
    String viewpoint(IssueView view) {
        return sights.ofCaller().key()
                + wanted(view).stream().map(IssuePartLoader::viewpoint).toList();
    }

    /** An epic of another project, or a sub-task of a level of its own, may be hidden from who sees the issue itself. */
    private List<Issue> seen(Collection<Issue> some) {
        Sight sight = sights.ofCaller();
        return some.stream()
                .filter(issue -> sight.sees(issue.projectId(), issue.securityLevelId(), issues.people(issue)))
                .toList();
    }

    private Map<Long, Issue> withParentsAndEpics(Map<Long, Issue> wanted) {
        Set<Long> others = wanted.values().stream()
                .flatMap(issue -> Stream.of(issue.parentId(), issue.epicId()))
                .filter(Objects::nonNull)
                .filter(id -> !wanted.containsKey(id))
                .collect(Collectors.toSet());
        Map<Long, Issue> all = new HashMap<>(wanted);
        seen(issues.byIds(others).values()).forEach(issue -> all.put(issue.id(), issue));
        return all;
    }

    private static Set<Long> sprintIds(Collection<Issue> issues) {
        return issues.stream().flatMap(issue -> issue.sprintIds().stream()).collect(Collectors.toSet());
    }

    private static Set<Long> userIds(Collection<Issue> issues, List<ChangeGroup> changes) {
        List<Long> ids = new ArrayList<>();
        for (Issue issue : issues) {
            ids.add(issue.assigneeId());
            ids.add(issue.reporterId());
            ids.add(issue.creatorId());
            ids.add(issue.archivedBy());
        }
        changes.forEach(change -> ids.add(change.authorId()));
        Set<Long> known = new HashSet<>(ids);
        known.remove(null);
        return known;
    }

    private Map<Long, List<Transition>> transitions(Collection<Issue> wanted) {
        return wanted.stream().collect(Collectors.toMap(Issue::id, workflow::transitions));
    }

    private static <T> Map<Long, List<T>> group(List<T> all, Function<T, Long> owner) {
        return all.stream().collect(Collectors.groupingBy(owner));
    }
}
