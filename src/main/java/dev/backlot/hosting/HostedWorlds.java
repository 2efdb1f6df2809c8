package dev.backlot.hosting;

import dev.backlot.BacklotProperties;
import dev.backlot.job.Jobs;
import dev.backlot.kernel.Problem;
import dev.backlot.seed.Seeder;
import dev.backlot.snapshot.Images;
import dev.backlot.snapshot.Snapshots;
import dev.backlot.snapshot.WorldImage;
import dev.backlot.world.CurrentWorld;
import dev.backlot.world.LiveWorld;
import dev.backlot.world.WorldReset;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The worlds of this server. Each named one has a database of its own and everything in memory for itself, so nothing
 * that happens in one is seen in another. They are in memory and end with the process.
 */
@Service
public class HostedWorlds implements DisposableBean {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");
    private static final long PATIENCE_SECONDS = 10;

    private final BacklotProperties properties;
    private final Seeder seeder;
    private final Images images;
    private final Snapshots snapshots;
    private final ObjectProvider<WorldReset> resets;
    private final Jobs jobs;
    private final Clock clock;
    private final SpareDatabases spares;
    private final Templates templates;
    private final Map<String, HostedWorld> worlds = new ConcurrentSkipListMap<>();
    private final AtomicLong lastNumber = new AtomicLong();

    HostedWorlds(
            BacklotProperties properties,
            WorldDatabases databases,
            Seeder seeder,
            Images images,
            Snapshots snapshots,
            ObjectProvider<WorldReset> resets,
            Jobs jobs,
            Clock clock) {
        this.properties = properties;
        this.seeder = seeder;
        this.images = images;
        this.snapshots = snapshots;
        this.resets = resets;
        this.jobs = jobs;
        this.clock = clock;
        this.templates = new Templates(databases, seeder, images, properties.seed());
        this.spares = new SpareDatabases(databases, properties.worlds().spare(), this::prepare);
    }

    /** The named worlds, by name. */
    public List<HostedWorld> all() {
        return List.copyOf(worlds.values());
    }

    /** The world of this name. */
    public Optional<HostedWorld> find(String name) {
        return Optional.ofNullable(worlds.get(name));
    }

    /**
     * The world of this name.
     *
     * @throws Problem where there is none
     */
    public HostedWorld require(String name) {
        return find(name).orElseThrow(() -> Problem.notFound(HostingTexts.unknown(name)));
    }

    /**
     * Makes a world.
     *
     * @throws Problem where the name does not do or is taken, there are too many, or there is nothing to make it of
     */
    public HostedWorld create(NewWorld wanted) {
        String name = wanted.name() == null ? freeName() : checked(wanted.name());
        if (worlds.size() >= properties.worlds().max()) {
            throw Problem.conflict(HostingTexts.tooMany(properties.worlds().max()));
        }
        if (worlds.containsKey(name)) {
            throw Problem.conflict(HostingTexts.taken(name));
        }
        Origin origin = origin(wanted);
        HostedWorld made = new HostedWorld(filled(name, origin.image()), origin, clock.instant());
        if (worlds.putIfAbsent(name, made) != null) {
            discard(made.live());
            throw Problem.conflict(HostingTexts.taken(name));
        }
        return made;
    }

    /**
     * Takes a world away with all that is in it, as soon as the requests in it are answered.
     *
     * @throws Problem where there is no such world
     */
    public void delete(String name) {
        HostedWorld world = require(name);
        // Whoever a fault holds there is let go.
        CurrentWorld.in(world.live(), this::takeBack);
        if (worlds.remove(name, world)) {
            discard(world.live());
        }
    }

    /** Makes the present thread's world what it was made of, with its first numbers; what was set for tests is taken back. */
    public void reset() {
        // A job that went on would write into the new world.
        jobs.stopAll();
        LiveWorld world = CurrentWorld.named();
        if (world != null) {
            images.put(require(world.name()).origin().image());
        } else if (properties.generateIssues() == 0) {
            images.put(templates.origin(null).image());
        } else {
            seeder.reset();
        }
        takeBack();
    }

    private boolean takeBack() {
        resets.forEach(WorldReset::worldReset);
        return true;
    }

    @Override
    public void destroy() {
        worlds.keySet()
                .forEach(name -> Optional.ofNullable(worlds.remove(name))
                        .ifPresent(world -> spares.drop(world.live().database())));
        spares.close();
    }

    private LiveWorld filled(String name, WorldImage image) {
        DataSource database = spares.take();
        LiveWorld world = new LiveWorld(name, database);
        put(world, image);
        return world;
    }

    private void put(LiveWorld world, WorldImage image) {
        CurrentWorld.run(world, () -> images.put(image));
    }

    private void discard(LiveWorld world) {
        boolean idle;
        try {
            idle = world.close(PATIENCE_SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            idle = false;
        }
        if (idle) {
            spares.give(world.database());
        } else {
            spares.drop(world.database());
        }
    }

    private void prepare(DataSource database) {
        WorldImage image = templates.origin(null).image();
        put(new LiveWorld("spare", database), image);
    }

    private Origin origin(NewWorld wanted) {
        String from = wanted.from();
        String snapshot = wanted.snapshot();
        if (from == null) {
            if (snapshot != null) {
                throw Problem.invalidField("snapshot", HostingTexts.SNAPSHOT_OF_WORLD);
            }
            return templates.origin(wanted.template());
        }
        if (wanted.template() != null) {
            throw Problem.invalidField("template", HostingTexts.ONE_SOURCE);
        }
        LiveWorld other = from.equals(CurrentWorld.MAIN) ? null : require(from).live();
        return snapshot == null
                ? new Origin(from, CurrentWorld.in(other, images::take))
                : new Origin(
                        from + "@" + snapshot,
                        CurrentWorld.in(other, () -> snapshots.require(snapshot).image()));
    }

    private String freeName() {
        String name;
        do {
            name = "w" + lastNumber.incrementAndGet();
        } while (worlds.containsKey(name));
        return name;
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw Problem.invalidField("name", HostingTexts.NAME);
        }
        if (name.equals(CurrentWorld.MAIN)) {
            throw Problem.invalidField("name", HostingTexts.RESERVED);
        }
        return name;
    }
}
