package dev.backlot.support;

import dev.backlot.seed.World;
import dev.backlot.seed.WorldWriter;
import dev.backlot.snapshot.Images;
import dev.backlot.snapshot.WorldImage;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The world that the database holds. Every write raises the revision, so as long as that stays the same there is nothing to
 * put back; and since putting back is a write too, nothing that the server has cached survives it. Whatever a test did,
 * the kept counts have to be right after it.
 */
public final class PresentWorld {

    private static final String REVISION = "select revision from world where id = 1";

    private final JdbcTemplate jdbc;
    private final WorldWriter writer;
    private final TransactionTemplate transaction;
    private final Images images;
    private final Map<Class<?>, WorldImage> pictures = new HashMap<>();
    private @Nullable Class<?> present;
    private long revision;

    PresentWorld(JdbcTemplate jdbc, WorldWriter writer, PlatformTransactionManager transactions, Images images) {
        this.jdbc = jdbc;
        this.images = images;
        this.writer = writer;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Puts the wanted world back where something has been written since. */
    public synchronized void become(Class<? extends Supplier<World>> wanted) {
        if (wanted != present || revision != revision()) {
            KeptCounts.assertTrue(jdbc);
            WorldImage known = pictures.get(wanted);
            if (known == null) {
                write(BeanUtils.instantiateClass(wanted).get());
                pictures.put(wanted, images.take());
            } else {
                images.put(known);
            }
            present = wanted;
            revision = revision();
        }
    }

    private void write(World world) {
        transaction.executeWithoutResult(status -> {
            writer.clear();
            writer.write(world);
        });
    }

    /** The number of the state, which every write raises. */
    public long revision() {
        Long value = jdbc.queryForObject(REVISION, Long.class);
        return value == null ? -1 : value;
    }
}
