package dev.backlot.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Map;

/** The clock of a world: what it says is the time of whatever happens there. */
public final class WorldClock {

    private static final String PATH = "/clock";

    private final Control control;

    WorldClock(Control control) {
        this.control = control;
    }

    /** What time it is in the world. */
    public Instant now() {
        return Instant.parse(control.get(PATH).text("now"));
    }

    /** Stops it at an instant. */
    public void fix(Instant instant) {
        control.send("PUT", PATH, Json.write(Map.of("fixed", instant)));
    }

    /** Sets it to an instant, from where it goes on. */
    public void set(Instant instant) {
        control.send("PUT", PATH, Json.write(Map.of("now", instant)));
    }

    /** Moves it on; a clock that stands still does so afterwards, too. */
    public void advance(Duration by) {
        control.send("POST", PATH + "/advance", Json.write(Map.of("by", by)));
    }

    /** Moves it on by whole days. */
    public void advanceDays(int days) {
        control.send("POST", PATH + "/advance", Json.write(Map.of("by", Period.ofDays(days))));
    }

    /** Gives it back to the server. */
    public void reset() {
        control.send("DELETE", PATH, null);
    }
}
