package dev.backlot.api.control;

import dev.backlot.api.Urls;
import dev.backlot.hosting.HostedWorld;
import java.time.temporal.ChronoUnit;

/**
 * A world.
 *
 * @param name its name
 * @param url where a client finds it: what it takes for the base URL of a Jira
 * @param source what it was made of
 * @param created when, by the clock of the server's own world
 */
record WorldBean(String name, String url, String source, String created) {

    static WorldBean of(HostedWorld world, Urls urls) {
        return new WorldBean(
                world.name(),
                urls.of("w/" + world.name()),
                world.origin().name(),
                world.created().truncatedTo(ChronoUnit.MILLIS).toString());
    }
}
