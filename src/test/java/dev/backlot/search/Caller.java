package dev.backlot.search;

import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;

/** Whoever a test wants to be. */
final class Caller implements CurrentUser {

    private volatile Viewer viewer = Viewer.anonymous();

    @Override
    public Viewer viewer() {
        return viewer;
    }

    void become(Viewer other) {
        viewer = other;
    }
}
