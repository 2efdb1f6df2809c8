package dev.backlot.permission;

/** A module whose things use permission schemes; it is asked when a scheme is to go. */
@FunctionalInterface
public interface PermissionSchemeUse {

    /** Whether something uses this scheme. */
    boolean isUsed(long schemeId);
}
