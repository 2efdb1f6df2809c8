package dev.backlot.api.platform.project;

import dev.backlot.issue.RecentProjects;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses the projects of a list. */
@Component
class ProjectLists {

    /** The most projects that Jira remembers for a user. */
    private static final int RECENT_LIMIT = 20;

    private final Projects projects;
    private final RecentProjects recentProjects;

    ProjectLists(Projects projects, RecentProjects recentProjects) {
        this.projects = projects;
        this.recentProjects = recentProjects;
    }

    /**
     * The projects that the caller may see, by name.
     *
     * @param archived whether archived ones too
     * @param browseArchive whether only those of which the caller may see the archived issues
     * @param recent how many of those that the caller last had to do with, the latest first; null for all by name
     */
    List<Project> all(boolean archived, boolean browseArchive, @Nullable Integer recent) {
        List<Project> seen = projects.allowing(Permission.BROWSE_PROJECTS).stream()
                .filter(project -> archived || !project.archived())
                .filter(project -> !browseArchive || projects.allows(Permission.BROWSE_ARCHIVE, project.id()))
                .toList();
        return recent == null ? seen : recent(seen, recent);
    }

    private List<Project> recent(List<Project> seen, int count) {
        List<Long> latest = recentProjects.ofCaller();
        return seen.stream()
                .filter(project -> latest.contains(project.id()))
                .sorted(Comparator.comparingInt(project -> latest.indexOf(project.id())))
                .limit(Math.max(0, Math.min(count, RECENT_LIMIT)))
                .toList();
    }
}
