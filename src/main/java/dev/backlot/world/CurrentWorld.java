package dev.backlot.world;

import dev.backlot.kernel.Problem;
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

    /** Work in a world, until it is closed; that goes into a {@code finally}. */
    public static final class Visit {

        private final @Nullable LiveWorld world;
        private final @Nullable LiveWorld before;

        private Visit(@Nullable LiveWorld world) {
            this.world = world;
            this.before = NAMED.get();
        }

        /** Goes back to where the thread was. */
        public void close() {
            set(before);
            if (world != null) {
                world.leave();
            }
        }
    }

    /**
     * Lets the present thread work in a world, null for the server's own; not within a transaction, which belongs to one
     * world.
     *
     * @throws Problem where the world is gone
     */
    public static Visit visit(@Nullable LiveWorld world) {
        if (world != null && !world.enter()) {
            throw Problem.notFound("The world '" + world.name() + "' is gone.");
        }
        Visit visit = new Visit(world);
        set(world);
        return visit;
    }

    /**
     * Does something in a world, as {@link #visit} does.
     *
     * @throws Problem where the world is gone
     */
    public static <T> T in(@Nullable LiveWorld world, Supplier<T> work) {
        Visit visit = visit(world);
        try {
            return work.get();
        } finally {
            visit.close();
        }
    }

    /**
     * The same for work that gives nothing.
     *
     * @throws Problem where the world is gone
     */
    public static void run(@Nullable LiveWorld world, Runnable work) {
        in(world, () -> {
            work.run();
            return true;
        });
    }

    private static void set(@Nullable LiveWorld world) {
        if (world == null) {
            NAMED.remove();
        } else {
            NAMED.set(world);
        }
    }
}
