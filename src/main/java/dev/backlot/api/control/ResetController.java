package dev.backlot.api.control;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.Served;
import dev.backlot.hosting.HostedWorlds;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Begins anew. */
@ControlController
class ResetController {

    private final HostedWorlds worlds;

    ResetController(HostedWorlds worlds) {
        this.worlds = worlds;
    }

    @Served(
            value = "Make the world what it was at first",
            known = OWN,
            errors = {401, 403})
    @PostMapping("/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset() {
        worlds.reset();
    }
}
