package dev.backlot.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.backlot.kernel.Problem;
import dev.backlot.world.CurrentWorld;
import dev.backlot.world.LiveWorld;
import dev.backlot.world.Revision;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes pictures of the present thread's world and puts them back. What has not changed since the last picture is neither
 * read nor written, where the database tells so.
 */
@Service
public class Images {

    /** The picture that a world was last known to be, and the marks of its tables at that moment. */
    private record Known(WorldImage image, Map<String, Long> marks) {

        /** The rows of a table, null where they may have changed. */
        @Nullable
        TableImage unchanged(String table, @Nullable Long mark) {
            return mark != null && mark.equals(marks.get(table)) ? image.table(table) : null;
        }
    }

    private final JdbcTemplate jdbc;
    private final Revision revision;
    private final TransactionTemplate transaction;
    private final Store store;
    private final Cache<Object, Known> known = Caffeine.newBuilder()
            .weakKeys()
            // A world of any size is read again rather than kept where memory is short.
            .softValues()
            .build();
    private volatile @Nullable Layout layout;

    Images(DataSource database, Revision revision) {
        this.jdbc = new JdbcTemplate(database);
        this.revision = revision;
        // A transaction of its own kind: it is needed before JPA is there.
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.store = Store.of(database, jdbc);
    }

    /** How the tables lie that a picture shows. */
    public Layout layout() {
        Layout read = layout;
        if (read == null) {
            read = new LayoutReader(jdbc).read();
            layout = read;
        }
        return read;
    }

    /** About how many rows a picture would have: those of the tables that grow with the issues. */
    long rows() {
        return Stream.of("issue", "change_item", "change_group", "issue_comment", "custom_field_value")
                .mapToLong(table ->
                        Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + table, Long.class)))
                .sum();
    }

    /** Takes a picture; writers wait meanwhile. */
    public WorldImage take() {
        Layout all = layout();
        return inTransaction(() -> {
            revision.hold();
            return keep(all, read(all));
        });
    }

    /**
     * Makes the world what a picture shows, in one transaction; nothing that was cached of the world before is used again.
     *
     * @throws Problem where the rows do not fit together, which a picture's always do
     */
    public void put(WorldImage image) {
        put(image, rows -> {});
    }

    /**
     * Does so and tells how far it is.
     *
     * @param written hears of how many more rows the world has what the picture has, until it is all of them; what that throws
     *     leaves the world as it was
     * @throws Problem where the rows do not fit together, which a picture's always do
     */
    public void put(WorldImage image, LongConsumer written) {
        Layout all = layout();
        try {
            store.unbound(() -> inTransaction(() -> {
                revision.raise();
                WorldImage present = read(all);
                store.write(all, present, image, written);
                restart(present.sequences(), image.sequences());
                return keep(all, image);
            }));
        } catch (DataIntegrityViolationException clash) {
            throw Problem.invalid(SnapshotTexts.CLASH);
        }
    }

    private WorldImage read(Layout all) {
        Known last = known.getIfPresent(database());
        Map<String, Long> marks = store.marks(all);
        Map<String, TableImage> tables = new LinkedHashMap<>();
        for (TableLayout table : all.tables()) {
            TableImage known = last == null ? null : last.unchanged(table.name(), marks.get(table.name()));
            tables.put(table.name(), known == null ? TableImage.read(table, jdbc) : known);
        }
        return new WorldImage(tables, store.sequences(all.sequences()));
    }

    private WorldImage keep(Layout all, WorldImage image) {
        known.put(database(), new Known(image, store.marks(all)));
        return image;
    }

    /** A database may serve one world after the other. */
    private Object database() {
        LiveWorld world = CurrentWorld.named();
        return world == null ? this : world.database();
    }

    private void restart(Map<String, Long> now, Map<String, Long> wanted) {
        wanted.forEach((name, next) -> {
            if (!next.equals(now.get(name))) {
                jdbc.execute("alter sequence " + name + " restart with " + next);
            }
        });
    }

    private WorldImage inTransaction(Supplier<WorldImage> work) {
        WorldImage image = transaction.execute(status -> work.get());
        if (image == null) {
            throw new IllegalStateException("Every work gives a picture");
        }
        return image;
    }
}
