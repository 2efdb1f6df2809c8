package dev.backlot.api.platform.permission;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.project.Permission;
import dev.backlot.user.GlobalPermission;
import org.jspecify.annotations.Nullable;

/** Something that may be allowed, and whether the caller may do it; the last key is there for keys of old Jiras alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UserPermissionBean(
        String id,
        String key,
        String name,
        String type,
        String description,
        boolean havePermission,
        @Nullable Boolean deprecatedKey) {

    static UserPermissionBean of(Permission permission, String key, boolean have) {
        return new UserPermissionBean(
                Integer.toString(permission.number()),
                key,
                permission.label(),
                "PROJECT",
                permission.description(),
                have,
                key.equals(permission.name()) ? null : true);
    }

    static UserPermissionBean of(GlobalPermission permission, boolean have) {
        return new UserPermissionBean(
                Integer.toString(permission.number()),
                permission.name(),
                permission.label(),
                "GLOBAL",
                permission.description(),
                have,
                null);
    }
}
