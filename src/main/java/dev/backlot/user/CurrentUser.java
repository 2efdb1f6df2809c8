package dev.backlot.user;

import java.util.Optional;

/** Tells who is asking in the present request. */
@FunctionalInterface
public interface CurrentUser {

    /** The caller; anonymous where nobody logged in. */
    Viewer viewer();

    /** How far the application may go that acts for the caller; nothing where callers act themselves. */
    default Optional<Scope> delegated() {
        return Optional.empty();
    }
}
