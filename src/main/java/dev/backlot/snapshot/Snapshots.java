package dev.backlot.snapshot;

import dev.backlot.kernel.Problem;
import dev.backlot.world.PerWorld;
import dev.backlot.world.WorldTime;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/**
 * The snapshots of the present thread's world. They are kept in memory, share what did not change between them, and live as
 * long as the world does; a reset leaves them.
 */
@Service
public class Snapshots {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int MOST = 100;
    private static final long MOST_ROWS = 2_000_000;

    private final Images images;
    private final WorldTime time;
    private final Clock clock;
    private final PerWorld<Map<String, Snapshot>> kept = new PerWorld<>(ConcurrentSkipListMap::new);

    Snapshots(Images images, WorldTime time, Clock clock) {
        this.images = images;
        this.time = time;
        this.clock = clock;
    }

    /** All of them, by name. */
    public List<Snapshot> all() {
        return List.copyOf(kept.get().values());
    }

    /**
     * The one of this name.
     *
     * @throws Problem where there is none
     */
    public Snapshot require(String name) {
        Snapshot snapshot = kept.get().get(name);
        if (snapshot == null) {
            throw Problem.notFound(SnapshotTexts.unknown(name));
        }
        return snapshot;
    }

    /**
     * Takes a snapshot in the place of one of the same name.
     *
     * @throws Problem where the name does not do, the world is too large or has too many snapshots
     */
    public Snapshot take(String name) {
        Map<String, Snapshot> all = kept.get();
        if (!NAME.matcher(name).matches()) {
            throw Problem.invalidField("name", SnapshotTexts.NAME);
        }
        if (all.size() >= MOST && !all.containsKey(name)) {
            throw Problem.conflict(SnapshotTexts.tooMany(MOST));
        }
        long rows = images.rows();
        if (rows > MOST_ROWS) {
            throw Problem.conflict(SnapshotTexts.tooLarge(rows, MOST_ROWS));
        }
        Snapshot snapshot = new Snapshot(name, clock.instant(), images.take(), time.setting());
        all.put(name, snapshot);
        return snapshot;
    }

    /**
     * Makes the world, and the way its clock goes, what they were.
     *
     * @throws Problem where there is no such snapshot
     */
    public Snapshot restore(String name) {
        Snapshot snapshot = require(name);
        images.put(snapshot.image());
        time.set(snapshot.time());
        return snapshot;
    }

    /**
     * Forgets a snapshot.
     *
     * @throws Problem where there is no such
     */
    public void delete(String name) {
        require(name);
        kept.get().remove(name);
    }
}
