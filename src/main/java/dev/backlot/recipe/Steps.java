package dev.backlot.recipe;

import dev.backlot.world.Cached;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the steps of a recipe, each of which is a transaction by itself, one transaction. */
@Component
class Steps {

    private final TransactionTemplate transaction;
    private final EntityManager entities;

    Steps(PlatformTransactionManager transactions, EntityManager entities) {
        this.transaction = new TransactionTemplate(transactions);
        this.entities = entities;
    }

    /** Does work that is all kept or, where it throws something, all taken back; other writers wait. */
    <T> T asOne(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** A step is done: the next one sees what it has written, as if that were committed. */
    void next() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            entities.flush();
            // The next step writes past JPA, or reads what this one wrote so.
            entities.clear();
            Cached.refreshAll();
        }
    }
}
