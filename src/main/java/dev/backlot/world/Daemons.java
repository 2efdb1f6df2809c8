package dev.backlot.world;

import java.util.concurrent.ThreadFactory;

/** Threads that keep no process alive. */
public final class Daemons {

    private Daemons() {}

    /** Makes threads of this name. */
    public static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
