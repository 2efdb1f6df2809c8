package dev.backlot.api.platform.filter;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.api.document.ProjectBean;
import dev.backlot.api.document.UserBean;
import org.jspecify.annotations.Nullable;

/** Whom a filter is shared with. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShareBean(
        long id,
        String type,
        @Nullable ProjectBean project,
        @Nullable RoleBean role,
        @Nullable GroupBean group,
        @Nullable UserBean user,
        boolean view,
        boolean edit) {

    record GroupBean(String name, String self) {

        static GroupBean of(String name, Urls urls) {
            return new GroupBean(name, urls.platform("group?groupname=" + Queries.encoded(name)));
        }
    }

    ShareBean ofType(String other) {
        return new ShareBean(id, other, project, role, group, user, view, edit);
    }

    ShareBean with(GroupBean named) {
        return new ShareBean(id, "group", null, null, named, null, view, edit);
    }

    ShareBean with(ProjectBean named, @Nullable RoleBean player) {
        return new ShareBean(id, "project", named, player, null, null, view, edit);
    }

    ShareBean with(UserBean named) {
        return new ShareBean(id, "user", null, null, null, named, view, edit);
    }

    record RoleBean(String self, String name, long id, String description) {}
}
