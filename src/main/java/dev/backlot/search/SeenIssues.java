package dev.backlot.search;

import dev.backlot.kernel.Condition;
import dev.backlot.project.Projects;
import dev.backlot.sight.Sights;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The issues that the caller sees, as conditions; where the caller sees nothing the statement can be saved. */
@Component
class SeenIssues {

    private final Projects projects;
    private final Sights sights;

    SeenIssues(Projects projects, Sights sights) {
        this.projects = projects;
        this.sights = sights;
    }

    /** The projects whose issues can be found. */
    Set<Long> projectIds() {
        return projects.browsableIds();
    }

    /** The seen issues of all projects. */
    Condition all() {
        return in(projectIds());
    }

    /** The seen issues of some of the projects that the caller browses. */
    Condition in(Set<Long> projectIds) {
        Condition there = projectIds.size() == 1
                ? Condition.of("i.project_id = ?", projectIds.iterator().next())
                : Condition.in("i.project_id", projectIds.stream().sorted().toList());
        return within(projectIds).map(there::and).orElse(there);
    }

    /** What the seen issues of these projects have in common besides being there; nothing where all of them are seen. */
    Optional<Condition> within(Set<Long> projectIds) {
        return sights.ofCaller().within(projectIds);
    }
}
