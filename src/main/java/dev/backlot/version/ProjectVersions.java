package dev.backlot.version;

import dev.backlot.project.ProjectContent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes the versions away with their project, after the issues that name them. */
@Component
@Order(2)
class ProjectVersions implements ProjectContent {

    private final VersionRepository versions;

    ProjectVersions(VersionRepository versions) {
        this.versions = versions;
    }

    @Override
    public void remove(long projectId) {
        versions.deleteByProjectId(projectId);
    }
}
