package dev.backlot.world;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A named world beside the server's own: a state of its own, at a path of its own. What the server keeps in memory about a
 * world hangs on this object, so it goes when the world does.
 */
public final class LiveWorld {

    private final String name;
    private final Map<PerWorld<?>, Object> values = new ConcurrentHashMap<>();

    /** A world of this name, about which nothing is known yet. */
    public LiveWorld(String name) {
        this.name = name;
    }

    /** The name, as in the path {@code /w/{name}}. */
    public String name() {
        return name;
    }

    @SuppressWarnings("unchecked")
    <T> T value(PerWorld<T> key) {
        Object known = values.get(key);
        return (T) (known == null ? values.computeIfAbsent(key, PerWorld::create) : known);
    }
}
