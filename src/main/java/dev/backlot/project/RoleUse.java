package dev.backlot.project;

/** A module whose schemes name roles; it is asked when a role is to go. */
public interface RoleUse {

    /** Whether something names this role. */
    boolean names(long roleId);

    /** Names another role wherever this one was named; part of the caller's transaction. */
    void replace(long roleId, long otherRoleId);
}
