package dev.backlot.world;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import javax.sql.DataSource;

/**
 * A named world beside the server's own: a state of its own, at a path of its own. What the server keeps in memory about a
 * world hangs on this object, so it goes when the world does.
 */
public final class LiveWorld {

    private final String name;
    private final DataSource database;
    private final Map<PerWorld<?>, Object> values = new ConcurrentHashMap<>();
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private volatile boolean closed;

    /** A world of this name, about which nothing is known yet. */
    public LiveWorld(String name, DataSource database) {
        this.name = name;
        this.database = database;
    }

    /** The name, as in the path {@code /w/{name}}. */
    public String name() {
        return name;
    }

    /** Where its state is. */
    public DataSource database() {
        return database;
    }

    /** Lets no more threads work in this world and waits, for some seconds at most, until none does; false where one still does. */
    public boolean close(long seconds) throws InterruptedException {
        closed = true;
        return use.writeLock().tryLock(seconds, TimeUnit.SECONDS);
    }

    /** Whether the present thread may work in this world, which then waits for {@link #leave()} before it goes. */
    boolean enter() {
        return !closed && use.readLock().tryLock();
    }

    void leave() {
        use.readLock().unlock();
    }

    @SuppressWarnings("unchecked")
    <T> T value(PerWorld<T> key) {
        Object known = values.get(key);
        return (T) (known == null ? values.computeIfAbsent(key, PerWorld::create) : known);
    }
}
