package dev.backlot.world;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One value computed from the whole state, kept as long as the state's revision stays the same. Within a writing
 * transaction it shows the state that the transaction began with, unless that {@linkplain #refresh() says otherwise}, and
 * what is loaded there is forgotten with it.
 *
 * @param <T> the value's type
 */
public final class Cached<T> {

    private record Entry<T>(long revision, T value) {}

    /** What a writing transaction has loaded for itself, and after how many of its {@linkplain #refreshAll() steps}. */
    private record Own<T>(int step, T value) {}

    /** Under this the steps of the present thread's transaction are counted. */
    private static final Object STEPS = new Object();

    private final Revision revision;
    private final Supplier<T> loader;
    private final PerWorld<AtomicReference<@Nullable Entry<T>>> kept = new PerWorld<>(AtomicReference::new);

    /** A value that the loader makes anew after each change of the state. */
    public Cached(Revision revision, Supplier<T> loader) {
        this.revision = revision;
        this.loader = loader;
    }

    /** The value for the newest state. */
    public T get() {
        if (Revision.isBeingRaised()) {
            return inTransaction();
        }
        // The number is read before the value, so that what is kept is never older than its number says.
        long now = revision.current();
        AtomicReference<@Nullable Entry<T>> entry = kept.get();
        Entry<T> known = entry.get();
        if (known != null && known.revision == now) {
            return known.value;
        }
        T value = loader.get();
        entry.set(new Entry<>(now, value));
        return value;
    }

    /** From now on the caller's writing transaction sees what it has written itself. */
    public void refresh() {
        load();
    }

    /** From now on the caller's writing transaction sees of all values what it has written itself by now. */
    public static void refreshAll() {
        bind(STEPS, steps() + 1);
    }

    @SuppressWarnings("unchecked")
    private T inTransaction() {
        Own<T> own = (Own<T>) TransactionSynchronizationManager.getResource(this);
        int step = steps();
        if (own != null && own.step == step) {
            return own.value;
        }
        Entry<T> known = step == 0 ? kept.get().get() : null;
        return known != null && known.revision == revision.current() ? known.value : load();
    }

    /** Loads for the caller's transaction alone: what it sees is nobody else's business yet. */
    private T load() {
        T value = loader.get();
        bind(this, new Own<>(steps(), value));
        return value;
    }

    private static int steps() {
        Object steps = TransactionSynchronizationManager.getResource(STEPS);
        return steps == null ? 0 : (int) steps;
    }

    /** Binds something to the caller's transaction until that ends. */
    private static void bind(Object key, Object value) {
        if (TransactionSynchronizationManager.unbindResourceIfPossible(key) == null) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(key);
                }
            });
        }
        TransactionSynchronizationManager.bindResource(key, value);
    }
}
