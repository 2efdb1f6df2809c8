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
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        load();
    }

    @SuppressWarnings("unchecked")
    private T inTransaction() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (T) bound;
        }
        Entry<T> known = kept.get().get();
        return known != null && known.revision == revision.current() ? known.value : load();
    }

    /** Loads for the caller's transaction alone: what it sees is nobody else's business yet. */
    private T load() {
        T value = loader.get();
        TransactionSynchronizationManager.bindResource(this, value);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Cached.this);
            }
        });
        return value;
    }
}
