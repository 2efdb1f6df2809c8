package dev.backlot.api.platform.permission;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.document.FieldDescription;
import dev.backlot.api.document.GroupBean;
import dev.backlot.api.document.UserBean;
import org.jspecify.annotations.Nullable;

/** Somebody to whom a permission is given; order of the keys as recorded, the things themselves where they are asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PermissionHolderBean(
        String type,
        @Nullable String parameter,
        @Nullable UserBean user,
        @Nullable GroupBean group,
        @Nullable FieldDescription field,
        @Nullable RoleBean projectRole,
        @Nullable String expand) {

    record RoleBean(String self, String name, long id, String description) {}
}
