package dev.backlot.hosting;

import dev.backlot.world.LiveWorld;
import java.time.Instant;

/**
 * A named world of this server.
 *
 * @param live what works in it
 * @param origin what it was made of
 * @param created when, by the clock of the server's own world
 */
public record HostedWorld(LiveWorld live, Origin origin, Instant created) {

    /** Its name, as in the path {@code /w/{name}}. */
    public String name() {
        return live.name();
    }
}
