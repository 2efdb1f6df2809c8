package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * A project as issues and boards show one; observed on Data Center 8.20.7 and 10.4.0.
 *
 * @param projectCategory null for a project that is in no category, as those were
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectBean(
        String self,
        String id,
        String key,
        String name,
        String projectTypeKey,
        AvatarUrls avatarUrls,
        @Nullable ProjectCategoryBean projectCategory) {

    /** The bean of that project. */
    public static ProjectBean of(Project project, Urls urls) {
        return new ProjectBean(
                urls.platform("project/" + project.id()),
                Long.toString(project.id()),
                project.key(),
                project.name(),
                project.typeKey(),
                AvatarUrls.ofProject(project.avatarId(), urls),
                ProjectCategoryBean.ofNullable(project.category(), urls));
    }
}
