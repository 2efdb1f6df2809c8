package dev.backlot.api.platform.group;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.Highlight;
import dev.backlot.api.document.PickedUsersBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.api.platform.group.PickedGroupsBean.LabelBean;
import dev.backlot.api.platform.group.PickedGroupsBean.PickedGroup;
import dev.backlot.kernel.PageQuery;
import dev.backlot.user.ApplicationRoles;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.User;
import dev.backlot.user.UserSearch;
import dev.backlot.user.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Groups to pick from, alone and together with users. */
@PlatformController
class GroupPickerController {

    private static final int MOST = 1000;

    record UsersAndGroupsBean(PickedUsersBean users, PickedGroupsBean groups) {}

    private final UserSearch search;
    private final Users users;
    private final ApplicationRoles roles;
    private final CurrentUser currentUser;

    GroupPickerController(UserSearch search, Users users, ApplicationRoles roles, CurrentUser currentUser) {
        this.search = search;
        this.users = users;
        this.roles = roles;
        this.currentUser = currentUser;
    }

    @Served(value = "Find groups to pick from; nobody finds any without logging in", known = DOCUMENTED, errors = 400)
    @GetMapping("/groups/picker")
    PickedGroupsBean findGroups(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") List<String> exclude,
            @RequestParam(required = false) @Nullable String userName,
            PageQuery page) {
        if (currentUser.viewer().isAnonymous()) {
            return PickedGroupsBean.of(List.of(), 0);
        }
        Set<String> own = userName == null
                ? null
                : users.byName(userName)
                        .map(user -> users.viewer(user).groups())
                        .orElse(Set.of());
        List<String> found = search.findGroups(query).stream()
                .filter(name -> !exclude.contains(name) && (own == null || own.contains(name)))
                .toList();
        return groups(found, query, page);
    }

    @Served(
            value = "Find users and groups to pick from",
            known = DOCUMENTED,
            errors = {400, 401})
    @GetMapping("/groupuserpicker")
    UsersAndGroupsBean findUsersAndGroups(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "false") boolean showAvatar,
            PageQuery page,
            Urls urls) {
        List<User> found = search.find(query, User::active);
        return new UsersAndGroupsBean(
                PickedUsersBean.of(found, page.atMost(MOST).maxResults(), query, showAvatar, urls),
                groups(search.findGroups(query), query, page));
    }

    private PickedGroupsBean groups(List<String> found, String query, PageQuery page) {
        List<PickedGroup> shown = found.stream()
                .limit(page.atMost(MOST).maxResults())
                .map(name -> new PickedGroup(name, Highlight.mark(name, query, "b"), labels(name)))
                .toList();
        return PickedGroupsBean.of(shown, found.size());
    }

    private List<LabelBean> labels(String name) {
        List<LabelBean> labels = new ArrayList<>();
        if (users.areAdministrators(name)) {
            labels.add(new LabelBean("Admin", "Members of this group administer Jira", "ADMIN"));
        }
        roles.withGroup(name)
                .ifPresent(role -> labels.add(
                        new LabelBean(role.name(), "Members of this group may use " + role.name(), "SINGLE")));
        return labels;
    }
}
