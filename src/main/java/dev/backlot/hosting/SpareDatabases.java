package dev.backlot.hosting;

import dev.backlot.world.Daemons;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Databases that no world uses: those of worlds that were deleted, and some that are made ahead once worlds are wanted. To
 * make one costs ten times what it costs to clear up after a test.
 */
final class SpareDatabases implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SpareDatabases.class);

    private final WorldDatabases databases;
    private final int wanted;
    private final Consumer<DataSource> preparation;
    private final ConcurrentLinkedDeque<DataSource> spare = new ConcurrentLinkedDeque<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicBoolean making = new AtomicBoolean();
    private final ExecutorService maker = Executors.newSingleThreadExecutor(Daemons.named("spare-worlds"));

    /** So many are made ahead, each prepared by the given work. */
    SpareDatabases(WorldDatabases databases, int wanted, Consumer<DataSource> preparation) {
        this.databases = databases;
        this.wanted = wanted;
        this.preparation = preparation;
    }

    /** One for a world, whatever is in it. */
    DataSource take() {
        DataSource ready = poll();
        if (count.get() < wanted && making.compareAndSet(false, true)) {
            maker.execute(this::makeAhead);
        }
        return ready == null ? databases.make() : ready;
    }

    /** Keeps one for later, unless there are enough. */
    void give(DataSource database) {
        if (count.incrementAndGet() > wanted) {
            count.decrementAndGet();
            databases.drop(database);
        } else {
            spare.push(database);
        }
    }

    /** Throws one away in which somebody still works. */
    void drop(DataSource database) {
        databases.drop(database);
    }

    @Override
    public void close() {
        maker.shutdownNow();
        for (DataSource each = poll(); each != null; each = poll()) {
            databases.drop(each);
        }
    }

    private @Nullable DataSource poll() {
        DataSource ready = spare.poll();
        if (ready != null) {
            count.decrementAndGet();
        }
        return ready;
    }

    /** A failure is told and left: whoever takes one next makes it and hears of what is wrong. */
    private void makeAhead() {
        try {
            while (count.get() < wanted && !Thread.currentThread().isInterrupted()) {
                DataSource made = databases.make();
                preparation.accept(made);
                give(made);
            }
        } catch (RuntimeException failed) {
            LOG.warn("No database could be made ahead", failed);
        } finally {
            making.set(false);
        }
    }
}
