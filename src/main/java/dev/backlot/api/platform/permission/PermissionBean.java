package dev.backlot.api.platform.permission;

import dev.backlot.project.Permission;
import dev.backlot.user.GlobalPermission;

/** Something that may be allowed. */
record PermissionBean(String key, String name, String type, String description) {

    static PermissionBean of(Permission permission) {
        return new PermissionBean(permission.name(), permission.label(), "PROJECT", permission.description());
    }

    static PermissionBean of(GlobalPermission permission) {
        return new PermissionBean(permission.name(), permission.label(), "GLOBAL", permission.description());
    }
}
