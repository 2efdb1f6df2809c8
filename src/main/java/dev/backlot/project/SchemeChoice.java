package dev.backlot.project;

/** A kind of scheme that a project can be told to use; the module that keeps the schemes has the one object of it. */
public interface SchemeChoice {

    /** Its name in requests, such as {@code permissionScheme}. */
    String field();

    /** Whether there is a scheme with this number. */
    boolean exists(long schemeId);

    /** Makes a project use a scheme instead of the usual one; part of the caller's transaction. */
    void assign(long projectId, long schemeId);
}
