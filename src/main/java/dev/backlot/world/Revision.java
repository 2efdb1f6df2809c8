package dev.backlot.world;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The number of the world's state. Every writing transaction raises it first and thereby waits for the writer before it,
 * so that writers never overtake each other; whatever is computed from the state may be kept under this number.
 */
@Component
public class Revision {

    private static final class Memory {
        private @Nullable Long number;
    }

    private static final ThreadLocal<@Nullable Memory> MEMORY = new ThreadLocal<>();

    private final JdbcClient jdbc;

    Revision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The number of the newest committed state; asked of the database, since other replicas write too. Within a writing
     * transaction it is the number of the state that the transaction began with.
     */
    public long current() {
        long number = remembered();
        return isBeingRaised() ? number - 1 : number;
    }

    /** Whether the caller is within a writing transaction: what it sees is nobody else's business yet. */
    public static boolean isBeingRaised() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /** From now on this thread asks the database only once, until it writes or calls {@link #endRequest()}. */
    public void beginRequest() {
        MEMORY.set(new Memory());
    }

    /** From now on this thread asks the database each time. */
    public void endRequest() {
        MEMORY.remove();
    }

    /** Raises the number and waits for the writer before; transactions of Spring's manager do so by themselves. */
    public void raise() {
        jdbc.sql("update world set revision = revision + 1 where id = 1").update();
        forget();
    }

    /** Waits for the writer before and lets none begin until the caller's transaction ends; nothing is changed. */
    public void hold() {
        jdbc.sql("select revision from world where id = 1 for update")
                .query(Long.class)
                .single();
    }

    void forget() {
        Memory own = MEMORY.get();
        if (own != null) {
            own.number = null;
        }
    }

    private long remembered() {
        Memory own = MEMORY.get();
        if (own == null) {
            return asked();
        }
        Long known = own.number;
        if (known == null) {
            known = asked();
            own.number = known;
        }
        return known;
    }

    private long asked() {
        return jdbc.sql("select revision from world where id = 1")
                .query(Long.class)
                .single();
    }
}
