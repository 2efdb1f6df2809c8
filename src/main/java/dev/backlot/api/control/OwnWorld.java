package dev.backlot.api.control;

import dev.backlot.kernel.Problem;
import dev.backlot.world.CurrentWorld;

/** What is the whole server's business is asked for in its own world: who administers a named one administers that alone. */
final class OwnWorld {

    private OwnWorld() {}

    /**
     * Refuses a request within a named world.
     *
     * @throws Problem there
     */
    static void require() {
        if (CurrentWorld.named() != null) {
            throw Problem.notFound(ControlTexts.OUTSIDE_ONLY);
        }
    }
}
