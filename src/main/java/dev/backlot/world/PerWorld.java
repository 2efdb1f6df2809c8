package dev.backlot.world;

import java.util.function.Supplier;

/**
 * Something in memory that each world has for itself: made when a world first asks for it, gone with the world.
 *
 * @param <T> what it is
 */
public final class PerWorld<T> {

    private final Supplier<T> maker;
    private final T main;

    /** Something that the maker makes for each world; the maker must not ask for anything of this kind itself. */
    public PerWorld(Supplier<T> maker) {
        this.maker = maker;
        this.main = maker.get();
    }

    /** The present thread's world's. */
    public T get() {
        LiveWorld world = CurrentWorld.named();
        return world == null ? main : world.value(this);
    }

    T create() {
        return maker.get();
    }
}
