package dev.backlot.project;

import dev.backlot.avatar.AvatarType;
import dev.backlot.avatar.Avatars;
import dev.backlot.property.Properties;
import dev.backlot.property.PropertyOwner;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a project away with all that refers to it; the roles' actors and the former keys go by themselves. */
@Component
class ProjectRemoval {

    private final ProjectRepository repository;
    private final ComponentRepository components;
    private final Avatars avatars;
    private final Properties properties;
    private final List<ProjectContent> contents;

    ProjectRemoval(
            ProjectRepository repository,
            ComponentRepository components,
            Avatars avatars,
            Properties properties,
            List<ProjectContent> contents) {
        this.repository = repository;
        this.components = components;
        this.avatars = avatars;
        this.properties = properties;
        this.contents = contents;
    }

    void remove(Project project) {
        contents.forEach(content -> content.remove(project.id()));
        components.deleteByProjectId(project.id());
        avatars.forget(AvatarType.PROJECT, Long.toString(project.id()));
        properties.deleteAll(PropertyOwner.PROJECT, project.id());
        repository.delete(project);
    }
}
