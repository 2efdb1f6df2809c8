package dev.backlot.api.platform.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.document.AvatarUrls;
import dev.backlot.api.document.IssueTypeBean;
import dev.backlot.api.document.PersonBean;
import dev.backlot.api.document.ProjectCategoryBean;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A project by itself or in a list, with keys in the order recorded on Data Center 10.4.0; what is not shown is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FullProjectBean(
        String expand,
        String self,
        String id,
        String key,
        @Nullable String description,
        @Nullable PersonBean lead,
        @Nullable List<ProjectComponentBean> components,
        @Nullable List<IssueTypeBean> issueTypes,
        @Nullable String url,
        @Nullable String assigneeType,
        @Nullable List<ProjectVersionBean> versions,
        String name,
        @Nullable Map<String, String> roles,
        AvatarUrls avatarUrls,
        @Nullable List<String> projectKeys,
        @Nullable ProjectCategoryBean projectCategory,
        String projectTypeKey,
        boolean archived) {}
