package dev.backlot.api.platform.filter;

import dev.backlot.api.Urls;
import dev.backlot.api.document.ProjectBean;
import dev.backlot.api.document.UserBean;
import dev.backlot.filter.Filter;
import dev.backlot.filter.FilterShares;
import dev.backlot.filter.Filters;
import dev.backlot.filter.Share;
import dev.backlot.project.Projects;
import dev.backlot.project.Roles;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Users;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes filters and their shares. */
@Component
class FilterBeans {

    private final Filters filters;
    private final FilterShares scopes;
    private final Users users;
    private final Projects projects;
    private final Roles roles;
    private final CurrentUser currentUser;

    FilterBeans(
            Filters filters,
            FilterShares scopes,
            Users users,
            Projects projects,
            Roles roles,
            CurrentUser currentUser) {
        this.filters = filters;
        this.scopes = scopes;
        this.users = users;
        this.projects = projects;
        this.roles = roles;
        this.currentUser = currentUser;
    }

    FilterBean filter(Filter filter, Urls urls) {
        return new FilterBean(
                urls.platform("filter/" + filter.id()),
                Long.toString(filter.id()),
                filter.name(),
                filter.description(),
                UserBean.of(users.byId(filter.ownerId()).orElseThrow(), urls),
                filter.jql(),
                urls.of("issues/?filter=" + filter.id()),
                urls.platform("search?jql=" + Queries.encoded(filter.jql())),
                filter.isFavouriteOf(currentUser.viewer().userId()),
                shares(filter, urls),
                filters.isEditable(filter),
                FilterBean.ListBean.EMPTY,
                FilterBean.ListBean.EMPTY);
    }

    List<ShareBean> shares(Filter filter, Urls urls) {
        return filter.shares().stream()
                .filter(scopes::isAlive)
                .map(share -> share(share, urls))
                .toList();
    }

    ShareBean share(Share share, Urls urls) {
        ShareBean bare = new ShareBean(share.id(), "global", null, null, null, null, true, share.canEdit());
        return switch (share.type()) {
            case GLOBAL -> bare;
            case AUTHENTICATED -> bare.ofType("loggedin");
            case GROUP -> bare.with(ShareBean.GroupBean.of(share.holder(), urls));
            case PROJECT -> bare.with(project(share.holder(), urls), null);
            case PROJECT_ROLE -> ofRole(bare, share, urls);
            case USER ->
                bare.with(UserBean.of(users.byId(Long.valueOf(share.holder())).orElseThrow(), urls));
        };
    }

    private ShareBean ofRole(ShareBean bare, Share share, Urls urls) {
        List<String> parts = List.of(share.holder().split(":", 2));
        var role = roles.find(Long.parseLong(parts.get(1))).orElseThrow();
        return bare.with(
                project(parts.get(0), urls),
                new ShareBean.RoleBean(
                        urls.platform("project/" + parts.get(0) + "/role/" + role.id()),
                        role.name(),
                        role.id(),
                        role.description()));
    }

    private ProjectBean project(String id, Urls urls) {
        return ProjectBean.of(projects.byId(Long.parseLong(id)), urls);
    }
}
