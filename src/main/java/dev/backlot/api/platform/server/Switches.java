package dev.backlot.api.platform.server;

import dev.backlot.api.JsonBody;
import dev.backlot.kernel.Problem;

/** Reads bodies that switch something on or off. */
final class Switches {

    private Switches() {}

    static boolean enabled(JsonBody body) {
        Boolean enabled = body.flag("enabled").or(null);
        if (enabled == null) {
            throw Problem.invalidField("enabled", "The value is required.");
        }
        return enabled;
    }
}
