package dev.backlot.api.document;

import dev.backlot.api.Urls;
import dev.backlot.project.Project;

/** A project as issues and boards show one; observed on Data Center 8.20.7 and 10.4.0. */
public record ProjectBean(
        String self, String id, String key, String name, String projectTypeKey, AvatarUrls avatarUrls) {

    /** The bean of that project. */
    public static ProjectBean of(Project project, Urls urls) {
        return new ProjectBean(
                urls.platform("project/" + project.id()),
                Long.toString(project.id()),
                project.key(),
                project.name(),
                project.typeKey(),
                AvatarUrls.ofProject(project.avatarId(), urls));
    }
}
