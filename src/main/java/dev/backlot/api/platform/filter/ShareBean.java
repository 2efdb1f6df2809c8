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

    record RoleBean(String self, String name, long id, String description) {}
}
