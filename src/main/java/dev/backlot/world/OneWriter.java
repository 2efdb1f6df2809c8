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
        if (failure == null && transaction.isNewTransaction() && !transaction.isReadOnly()) {
            revision.getObject().raise();
        }
    }
}
