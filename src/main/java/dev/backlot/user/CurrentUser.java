package dev.backlot.user;

/** Tells who is asking in the present request. */
@FunctionalInterface
public interface CurrentUser {

    /** The caller; anonymous where nobody logged in. */
    Viewer viewer();
}
