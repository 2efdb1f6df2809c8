package dev.backlot.hosting;

import dev.backlot.BacklotProperties;
import dev.backlot.kernel.Problem;
import dev.backlot.world.CurrentWorld;
import dev.backlot.world.Daemons;
import dev.backlot.world.LiveWorld;
import dev.backlot.world.WorldTick;
import dev.backlot.world.WorldTime;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Sets the clocks of worlds, and sees to it that what is due happens: at once where a clock is set, else every few seconds. */
@Service
public class WorldClocks implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WorldClocks.class);
    private static final int SECONDS = 5;
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final WorldTime time;
    private final Clock clock;
    private final HostedWorlds worlds;
    private final List<WorldTick> ticks;
    private final boolean standsStill;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Daemons.named("world-clocks"));

    WorldClocks(WorldTime time, Clock clock, HostedWorlds worlds, List<WorldTick> ticks, BacklotProperties properties) {
        this.time = time;
        this.clock = clock;
        this.worlds = worlds;
        this.ticks = ticks;
        this.standsStill = properties.clock() != null;
    }

    /** What time it is. */
    public Instant now() {
        return clock.instant();
    }

    /** Whether the clock stands still. */
    public boolean standsStill() {
        WorldTime.Setting setting = time.setting();
        return setting.fixed() != null;
    }

    /** Lets the clock stand still at a moment, and happen what is due by then. */
    public void stop(Instant moment) {
        time.stop(checked(moment));
        tick();
    }

    /** Lets the clock go on from a moment, and happen what is due by then. */
    public void goOn(Instant moment) {
        time.goOn(checked(moment));
        tick();
    }

    /**
     * Moves the clock, which stands still or goes as before, and lets happen what is due by then.
     *
     * @throws Problem where nothing is left of the calendar there
     */
    public void move(TemporalAmount amount) {
        Instant moment;
        try {
            moment = checked(now().atOffset(ZoneOffset.UTC).plus(amount).toInstant());
        } catch (DateTimeException | ArithmeticException e) {
            throw Problem.invalidField("by", HostingTexts.RANGE);
        }
        if (standsStill()) {
            stop(moment);
        } else {
            goOn(moment);
        }
    }

    /** Lets the clock go as it did when the server was started. */
    public void reset() {
        time.worldReset();
        tick();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!standsStill) {
            // It ends with the timer, and tells of failures itself.
            Future<?> unused = timer.scheduleWithFixedDelay(this::tickAll, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }

    private void tickAll() {
        tickIn(null);
        worlds.all().forEach(world -> tickIn(world.live()));
    }

    // A world that fails must stop neither the others nor the timer.
    private void tickIn(@Nullable LiveWorld world) {
        try {
            CurrentWorld.run(world, this::tick);
        } catch (RuntimeException failed) {
            LOG.warn("What is due could not be done in {}", world == null ? CurrentWorld.MAIN : world.name(), failed);
        }
    }

    private void tick() {
        ticks.forEach(WorldTick::tick);
    }

    private static Instant checked(Instant moment) {
        if (moment.isBefore(EARLIEST) || !moment.isBefore(LATEST)) {
            throw Problem.invalid(HostingTexts.RANGE);
        }
        return moment;
    }
}
