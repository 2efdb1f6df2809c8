package dev.backlot.seed;

import dev.backlot.BacklotProperties;
import dev.backlot.world.Revision;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database before the first request can come; leaves alone whatever is there already. */
@Component
public class Seeder implements SmartInitializingSingleton {

    private final WorldWriter writer;
    private final Revision revision;
    private final TransactionTemplate transaction;
    private final BacklotProperties properties;

    // A transaction of its own kind, because JPA is still on its way up when the server fills its database.
    Seeder(WorldWriter writer, Revision revision, DataSource database, BacklotProperties properties) {
        this.writer = writer;
        this.revision = revision;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.properties = properties;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (writer.isEmpty()) {
            inTransaction(this::fillIfEmpty);
        }
    }

    /** Throws away the whole state and begins anew; the revision goes on rising, so that nothing cached is used. */
    public void reset() {
        inTransaction(() -> {
            writer.clear();
            fill();
        });
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> {
            revision.raise();
            work.run();
        });
    }

    /** Asked again inside the transaction, since another replica may have been quicker. */
    private void fillIfEmpty() {
        if (writer.isEmpty()) {
            fill();
        }
    }

    private void fill() {
        if (properties.seed() == BacklotProperties.Seed.EMPTY) {
            writer.write(DemoWorld.empty());
        } else if (properties.generateIssues() > 0) {
            GeneratedIssues more = new GeneratedIssues(DemoWorld.create(), properties.generateIssues());
            writer.write(more.world());
            writer.writeIssues(more.issues());
        } else {
            writer.write(DemoWorld.create());
        }
    }
}
