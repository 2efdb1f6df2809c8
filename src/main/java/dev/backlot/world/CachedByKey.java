package dev.backlot.world;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What is behind keys, each looked up once as long as the state's revision stays the same. Only what is there is remembered,
 * so that made-up keys fill no memory.
 *
 * @param <K> the keys' type
 * @param <V> the type of what is behind them
 */
public final class CachedByKey<K, V> {

    private final Cached<Map<K, V>> known;
    private final Function<K, Optional<V>> loader;

    /** What the loader finds, anew after each change of the state. */
    public CachedByKey(Revision revision, Function<K, Optional<V>> loader) {
        this.known = new Cached<>(revision, ConcurrentHashMap::new);
        this.loader = loader;
    }

    /** What is behind a key in the newest state. */
    public Optional<V> find(K key) {
        // Taken before anything is looked up, so that nothing older is kept with a newer state.
        Map<K, V> values = known.get();
        V value = values.get(key);
        if (value != null) {
            return Optional.of(value);
        }
        Optional<V> found = loader.apply(key);
        found.ifPresent(each -> values.putIfAbsent(key, each));
        return found;
    }
}
