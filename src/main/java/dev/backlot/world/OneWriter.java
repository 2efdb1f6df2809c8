package dev.backlot.world;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Raises the revision at the start of every transaction that may write. */
@Component
class OneWriter implements TransactionExecutionListener {

    private final ObjectProvider<Revision> revision;

    // A provider, because the transaction manager that this listener belongs to is made before any database access.
    OneWriter(ObjectProvider<Revision> revision) {
        this.revision = revision;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && writes(transaction)) {
            revision.getObject().raise();
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        forget(transaction);
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        forget(transaction);
    }

    private void forget(TransactionExecution transaction) {
        if (writes(transaction)) {
            revision.getObject().forget();
        }
    }

    private static boolean writes(TransactionExecution transaction) {
        return transaction.isNewTransaction() && !transaction.isReadOnly();
    }
}
