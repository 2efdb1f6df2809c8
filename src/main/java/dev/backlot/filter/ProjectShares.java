package dev.backlot.filter;

import dev.backlot.project.ProjectContent;
import org.springframework.stereotype.Component;

/** Ends the sharing of filters with a project that goes; the filters themselves stay, as in Jira. */
@Component
class ProjectShares implements ProjectContent {

    private final FilterRepository filters;

    ProjectShares(FilterRepository filters) {
        this.filters = filters;
    }

    @Override
    public void remove(long projectId) {
        filters.findAllByOrderById().forEach(filter -> filter.unshare(projectId));
    }
}
