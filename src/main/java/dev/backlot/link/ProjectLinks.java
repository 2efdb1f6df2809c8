package dev.backlot.link;

import dev.backlot.project.ProjectContent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Parts the issues of other projects from those of one that goes, while these are still there. */
@Component
@Order(0)
class ProjectLinks implements ProjectContent {

    private final IssueLinkEdits links;

    ProjectLinks(IssueLinkEdits links) {
        this.links = links;
    }

    @Override
    public void remove(long projectId) {
        links.forgetProject(projectId);
    }
}
