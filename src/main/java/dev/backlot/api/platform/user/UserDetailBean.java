package dev.backlot.api.platform.user;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.document.ApplicationRoleBean;
import dev.backlot.api.document.AvatarUrls;
import dev.backlot.api.document.GroupBean;
import dev.backlot.api.document.UserBean;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user with what lists leave out; keys in the order recorded on Data Center 10.4.0, groups where one user is asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UserDetailBean(
        String self,
        String key,
        String name,
        String emailAddress,
        AvatarUrls avatarUrls,
        String displayName,
        boolean active,
        boolean deleted,
        String timeZone,
        String locale,
        @Nullable SizeBean<GroupBean> groups,
        @Nullable SizeBean<ApplicationRoleBean> applicationRoles,
        @Nullable String expand) {

    /** A list of which only the size is told unless the client wants it all. */
    record SizeBean<T>(int size, List<T> items) {

        static <T> SizeBean<T> of(List<T> all, boolean whole) {
            return new SizeBean<>(all.size(), whole ? all : List.of());
        }
    }

    /** As lists show a user. */
    static UserDetailBean of(UserBean user) {
        return of(user, null, null, null);
    }

    /** As a user is shown alone. */
    static UserDetailBean of(UserBean user, SizeBean<GroupBean> groups, SizeBean<ApplicationRoleBean> roles) {
        return of(user, groups, roles, "groups,applicationRoles");
    }

    private static UserDetailBean of(
            UserBean user,
            @Nullable SizeBean<GroupBean> groups,
            @Nullable SizeBean<ApplicationRoleBean> roles,
            @Nullable String expand) {
        return new UserDetailBean(
                user.self(),
                user.key(),
                user.name(),
                user.emailAddress(),
                user.avatarUrls(),
                user.displayName(),
                user.active(),
                false,
                user.timeZone(),
                "en_US",
                groups,
                roles,
                expand);
    }
}
