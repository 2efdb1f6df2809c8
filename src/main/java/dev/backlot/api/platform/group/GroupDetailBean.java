package dev.backlot.api.platform.group;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.api.Urls;
import dev.backlot.api.document.GroupBean;
import dev.backlot.api.document.UserBean;
import dev.backlot.user.Groups;
import java.util.List;

/** A group with its first members. */
record GroupDetailBean(String name, String self, UsersBean users, String expand) {

    private static final int SHOWN = 50;

    record UsersBean(
            int size,
            List<UserBean> items,
            @JsonProperty("max-results") int maxResults,
            @JsonProperty("start-index") int startIndex,
            @JsonProperty("end-index") int endIndex) {}

    static GroupDetailBean of(String name, Groups groups, Urls urls) {
        List<UserBean> members = groups.members(name, false).stream()
                .map(user -> UserBean.of(user, urls))
                .toList();
        List<UserBean> shown = members.subList(0, Math.min(SHOWN, members.size()));
        return new GroupDetailBean(
                name,
                GroupBean.of(name, urls).self(),
                new UsersBean(members.size(), shown, SHOWN, 0, Math.max(0, shown.size() - 1)),
                "users");
    }
}
