package dev.backlot.seed;

import dev.backlot.BacklotProperties;
import dev.backlot.world.Revision;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database before the first request can come; leaves alone whatever is there already. */
@Component
public class Seeder implements SmartInitializingSingleton {

    private static final int AT_A_TIME = 5000;

    private final WorldWriter writer;
    private final Revision revision;
    private final TransactionTemplate transaction;
    private final BacklotProperties properties;
    private final ObjectProvider<SeedFile> files;

    // A transaction of its own kind, because JPA is still on its way up when the server fills its database.
    Seeder(
            WorldWriter writer,
            Revision revision,
            DataSource database,
            BacklotProperties properties,
            ObjectProvider<SeedFile> files) {
        this.writer = writer;
        this.revision = revision;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.properties = properties;
        this.files = files;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (writer.isEmpty() && inTransaction(this::fillIfEmpty)) {
            addMore();
        }
    }

    /** Throws away the whole state and begins anew; the revision goes on rising, so that nothing cached is used. */
    public void reset() {
        inTransaction(() -> {
            writer.clear();
            begin();
            return true;
        });
        addMore();
    }

    /**
     * Makes the present thread's world another one, in one transaction.
     *
     * @param world all but its issues
     * @param issues its issues, which are not all held in memory
     */
    public void replace(World world, Iterator<IssueRow> issues) {
        inTransaction(() -> {
            writer.clear();
            writer.write(world, issues);
            return true;
        });
    }

    /** Fills the present thread's world, whose tables are empty, as the server's own was. */
    public void fill() {
        fill(properties.base());
        properties.seedFile().ifPresent(file -> files.getObject().load(file));
    }

    /** Fills the present thread's world, whose tables are empty. */
    public void fill(BacklotProperties.Seed seed) {
        inTransaction(() -> {
            writer.write(seed == BacklotProperties.Seed.EMPTY ? DemoWorld.empty() : DemoWorld.create());
            return true;
        });
    }

    /**
     * The numbers that the next issues get.
     *
     * @param id of the next issue
     * @param number of the next issue in its project
     * @param rank the index of a rank behind all others
     */
    public record Numbers(long id, long number, long rank) {}

    /** The numbers that the next issues of a project of the present thread's world get. */
    public Numbers next(long projectId) {
        return writer.next(projectId);
    }

    /**
     * Adds issues to the present thread's world: as part of the caller's writing transaction where there is one, some thousand
     * at a time where not, so that any number of them takes no memory.
     *
     * @param written hears how many more were written
     */
    public void add(Iterator<IssueRow> issues, LongConsumer written) {
        addIssues(issues, written);
    }

    private boolean inTransaction(BooleanSupplier work) {
        // JPA's manager shows its connection to this one, but not that it has begun a transaction with it.
        if (Revision.isBeingRaised()) {
            return work.getAsBoolean();
        }
        return Boolean.TRUE.equals(transaction.execute(status -> {
            revision.raise();
            return work.getAsBoolean();
        }));
    }

    /** Asked again inside the transaction, since another replica may have been quicker. */
    private boolean fillIfEmpty() {
        boolean empty = writer.isEmpty();
        if (empty) {
            begin();
        }
        return empty;
    }

    private void begin() {
        if (properties.base() == BacklotProperties.Seed.EMPTY) {
            writer.write(DemoWorld.empty());
        } else {
            writer.write(more().map(GeneratedIssues::world).orElseGet(DemoWorld::create));
        }
    }

    private Optional<GeneratedIssues> more() {
        return properties.base() == BacklotProperties.Seed.EMPTY || properties.generateIssues() == 0
                ? Optional.empty()
                : Optional.of(new GeneratedIssues(DemoWorld.create(), properties.generateIssues()));
    }

    private void addMore() {
        properties.seedFile().ifPresent(file -> files.getObject().load(file));
        more().ifPresent(generated -> addIssues(generated.issues(), count -> {}));
    }

    /** In many transactions, since H2 keeps in memory how to undo all of one. */
    private void addIssues(Iterator<IssueRow> issues, LongConsumer written) {
        while (issues.hasNext()) {
            inTransaction(() -> {
                writer.writeSome(issues, AT_A_TIME, written);
                return true;
            });
        }
        inTransaction(() -> {
            writer.countOn();
            return true;
        });
    }
}
