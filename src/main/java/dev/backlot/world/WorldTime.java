package dev.backlot.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What time it is in each world: the time of day, some time before or after it, or a moment at which time stands still. */
public final class WorldTime implements WorldReset {

    /**
     * How a clock goes.
     *
     * @param fixed where it stands still, null where it goes
     * @param ahead how far it goes ahead of the time of day, negative where it is behind
     */
    public record Setting(@Nullable Instant fixed, Duration ahead) {}

    private static final class Present {

        private volatile Setting setting;

        Present(Setting setting) {
            this.setting = setting;
        }
    }

    private static final ThreadLocal<@Nullable Instant> PRETENDED = new ThreadLocal<>();

    private final Clock timeOfDay;
    private final Setting first;
    private final PerWorld<Present> present;

    /** Time stands still at that moment at first, or is the time of day where there is none. */
    public WorldTime(Clock timeOfDay, @Nullable Instant fixed) {
        this.timeOfDay = timeOfDay;
        Setting atFirst = new Setting(fixed, Duration.ZERO);
        this.first = atFirst;
        this.present = new PerWorld<>(() -> new Present(atFirst));
    }

    /** The time of day, whatever the clocks of worlds show: for how long something takes. */
    public Instant timeOfDay() {
        return timeOfDay.instant();
    }

    /** How the clock of the present thread's world goes. */
    public Setting setting() {
        return present.get().setting;
    }

    /** Lets the clock of the present thread's world stand still at a moment. */
    public void stop(Instant moment) {
        set(new Setting(moment, Duration.ZERO));
    }

    /** Lets the clock of the present thread's world go on from a moment. */
    public void goOn(Instant moment) {
        set(new Setting(null, Duration.between(timeOfDay.instant(), moment)));
    }

    /** Lets the clock of the present thread's world go like that. */
    public void set(Setting setting) {
        present.get().setting = setting;
    }

    /** Does something as if it were that moment. */
    public <T> T at(Instant moment, Supplier<T> work) {
        PRETENDED.set(moment);
        try {
            return work.get();
        } finally {
            PRETENDED.remove();
        }
    }

    /** The time at which the server was started to be. */
    @Override
    public void worldReset() {
        set(first);
    }

    /** A clock that tells the time of the world of whoever asks. */
    public Clock clock() {
        return new OfWorld(ZoneOffset.UTC);
    }

    private final class OfWorld extends Clock {

        private final ZoneId zone;

        OfWorld(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new OfWorld(other);
        }

        @Override
        public Instant instant() {
            Instant pretended = PRETENDED.get();
            if (pretended != null) {
                return pretended;
            }
            Setting setting = setting();
            Instant fixed = setting.fixed();
            return fixed == null ? timeOfDay.instant().plus(setting.ahead()) : fixed;
        }
    }
}
