package dev.backlot.support;

import dev.backlot.seed.DemoWorld;
import dev.backlot.seed.World;
import java.util.function.Supplier;

/** The worlds that a server can be filled with for a test; those of the recordings are {@link RecordedWorlds}. */
public final class Worlds {

    private Worlds() {}

    /** What a new user finds. */
    public static final class Demo implements Supplier<World> {

        private static final World WORLD = DemoWorld.create();

        @Override
        public World get() {
            return WORLD;
        }
    }

    /** Constants and an administrator. */
    public static final class Empty implements Supplier<World> {

        @Override
        public World get() {
            return DemoWorld.empty();
        }
    }
}
