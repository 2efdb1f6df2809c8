package dev.backlot.api.platform.user;

import dev.backlot.api.Expand;
import dev.backlot.api.Urls;
import dev.backlot.api.document.ApplicationRoleBean;
import dev.backlot.api.document.GroupBean;
import dev.backlot.api.document.UserBean;
import dev.backlot.user.ApplicationRoles;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.user.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts users into the form of answers. */
@Component
class UserBeans {

    private final Users users;
    private final ApplicationRoles roles;

    UserBeans(Users users, ApplicationRoles roles) {
        this.users = users;
        this.roles = roles;
    }

    /** A user alone, with groups and applications where the client wants them. */
    UserDetailBean detail(User user, Expand expand, Urls urls) {
        Viewer viewer = users.viewer(user);
        List<GroupBean> groups = viewer.groups().stream()
                .sorted()
                .map(name -> GroupBean.of(name, urls))
                .toList();
        List<ApplicationRoleBean> applications = roles.of(viewer).stream()
                .map(role -> ApplicationRoleBean.of(role, roles.users(role)))
                .toList();
        return UserDetailBean.of(
                UserBean.of(user, urls),
                UserDetailBean.SizeBean.of(groups, expand.has("groups")),
                UserDetailBean.SizeBean.of(applications, expand.has("applicationRoles")));
    }

    /** Users as lists show them. */
    static List<UserDetailBean> list(List<User> users, Urls urls) {
        return users.stream()
                .map(user -> UserDetailBean.of(UserBean.of(user, urls)))
                .toList();
    }
}
