package dev.backlot.api.platform.permission;

/** One line of a scheme. */
record PermissionGrantBean(long id, String self, PermissionHolderBean holder, String permission) {}
