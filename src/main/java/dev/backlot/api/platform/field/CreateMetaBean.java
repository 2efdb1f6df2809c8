package dev.backlot.api.platform.field;

import dev.backlot.api.Urls;
import dev.backlot.api.document.AvatarUrls;
import dev.backlot.constant.IssueType;
import dev.backlot.project.Project;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be created, in the form that Jira answered with up to 8.22; recorded on 8.20.7. */
record CreateMetaBean(String expand, List<ProjectBean> projects) {

    record ProjectBean(
            String expand,
            String self,
            String id,
            String key,
            String name,
            AvatarUrls avatarUrls,
            List<CreateMetaIssueTypeBean> issuetypes) {}

    /**
     * The bean of these projects and types.
     *
     * @param metas tells the fields, null where nobody asked for them
     */
    static CreateMetaBean of(Map<Project, List<IssueType>> types, @Nullable ScreenFieldMetas metas, Urls urls) {
        return new CreateMetaBean(
                "projects",
                types.entrySet().stream()
                        .map(entry -> project(entry.getKey(), entry.getValue(), metas, urls))
                        .toList());
    }

    private static ProjectBean project(
            Project project, List<IssueType> types, @Nullable ScreenFieldMetas metas, Urls urls) {
        return new ProjectBean(
                "issuetypes",
                urls.platform("project/" + project.id()),
                Long.toString(project.id()),
                project.key(),
                project.name(),
                AvatarUrls.ofProject(project.avatarId(), urls),
                types.stream()
                        .map(type -> CreateMetaIssueTypeBean.of(
                                type, urls, metas == null ? null : metas.create(project, type, urls)))
                        .toList());
    }
}
