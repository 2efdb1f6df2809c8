package dev.backlot.api.platform.project;

import dev.backlot.api.Dates;
import dev.backlot.api.Expand;
import dev.backlot.api.Urls;
import dev.backlot.api.document.AvatarUrls;
import dev.backlot.api.document.IssueTypeBean;
import dev.backlot.api.document.PersonBean;
import dev.backlot.api.document.ProjectCategoryBean;
import dev.backlot.constant.Constants;
import dev.backlot.project.Components;
import dev.backlot.project.Project;
import dev.backlot.project.ProjectRole;
import dev.backlot.project.Roles;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.version.Versions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes projects, long and short. */
@Component
class ProjectBeans {

    private static final String EXPAND = "description,lead,url,projectKeys";

    private final Users users;
    private final Components components;
    private final Versions versions;
    private final Constants constants;
    private final Roles roles;
    private final Dates dates;
    private final Clock clock;

    ProjectBeans(
            Users users,
            Components components,
            Versions versions,
            Constants constants,
            Roles roles,
            Dates dates,
            Clock clock) {
        this.users = users;
        this.components = components;
        this.versions = versions;
        this.constants = constants;
        this.roles = roles;
        this.dates = dates;
        this.clock = clock;
    }

    /** A project of a list: what is asked for on top of the usual. */
    FullProjectBean brief(Project project, Expand expand, Urls urls) {
        return new FullProjectBean(
                EXPAND,
                urls.platform("project/" + project.id()),
                Long.toString(project.id()),
                project.key(),
                expand.has("description") ? project.description() : null,
                expand.has("lead") ? person(project.leadId(), urls) : null,
                null,
                null,
                expand.has("url") ? project.url() : null,
                null,
                null,
                project.name(),
                null,
                AvatarUrls.ofProject(project.avatarId(), urls),
                expand.has("projectKeys") ? project.allKeys() : null,
                ProjectCategoryBean.ofNullable(project.category(), urls),
                project.typeKey(),
                project.archived());
    }

    /** A project by itself: everything but the keys that it once had, unless they are asked for. */
    FullProjectBean full(Project project, Expand expand, Urls urls) {
        return new FullProjectBean(
                EXPAND,
                urls.platform("project/" + project.id()),
                Long.toString(project.id()),
                project.key(),
                project.description(),
                person(project.leadId(), urls),
                components(project, urls),
                project.issueTypeIds().stream()
                        .map(id -> IssueTypeBean.of(constants.issueType(id), urls))
                        .toList(),
                project.url(),
                project.assigneeType().name(),
                versions(project, urls),
                project.name(),
                roles(project, urls),
                AvatarUrls.ofProject(project.avatarId(), urls),
                expand.has("projectKeys") ? project.allKeys() : null,
                ProjectCategoryBean.ofNullable(project.category(), urls),
                project.typeKey(),
                project.archived());
    }

    /** The roles of a project with the links to who plays them, by name. */
    Map<String, String> roles(Project project, Urls urls) {
        Map<String, String> links = new LinkedHashMap<>();
        for (ProjectRole role : roles.all()) {
            links.put(role.name(), urls.platform("project/" + project.id() + "/role/" + role.id()));
        }
        return links;
    }

    private List<ProjectComponentBean> components(Project project, Urls urls) {
        return components.ofProject(project.id()).stream()
                .map(component -> ProjectComponentBean.of(component, urls))
                .toList();
    }

    private List<ProjectVersionBean> versions(Project project, Urls urls) {
        LocalDate today = dates.day(clock.instant());
        return versions.ofProject(project.id()).stream()
                .map(version -> ProjectVersionBean.of(version, today, urls))
                .toList();
    }

    private @Nullable PersonBean person(@Nullable Long userId, Urls urls) {
        User user = users.byId(userId).orElse(null);
        return user == null ? null : PersonBean.of(user, urls);
    }
}
