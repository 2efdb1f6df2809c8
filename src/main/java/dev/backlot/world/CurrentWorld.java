package dev.backlot.world;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The world that the present thread works in: the server's own, unless somebody says otherwise. */
public final class CurrentWorld {

    /** The name of the server's own world, which has no path in front of its own. */
    public static final String MAIN = "main";

    private static final ThreadLocal<@Nullable LiveWorld> NAMED = new ThreadLocal<>();

    private CurrentWorld() {}

    /** The named world of this thread, null for the server's own. */
    public static @Nullable LiveWorld named() {
        return NAMED.get();
    }

    /** The name of the world of this thread. */
    public static String name() {
        LiveWorld world = NAMED.get();
        return world == null ? MAIN : world.name();
    }

    /** Does something in a world, null for the server's own; not within a transaction, which belongs to one world. */
    public static <T> T in(@Nullable LiveWorld world, Supplier<T> work) {
        LiveWorld before = NAMED.get();
        enter(world);
        try {
            return work.get();
        } finally {
            enter(before);
        }
    }

    /** From now on this thread works in a world, null for the server's own. */
    public static void enter(@Nullable LiveWorld world) {
        if (world == null) {
            NAMED.remove();
        } else {
            NAMED.set(world);
        }
    }
}
