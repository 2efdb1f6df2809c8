package dev.backlot.api.platform.server;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What load balancers and start-up scripts ask before anything else. */
@RestController
class StatusController {

    record NodeStatus(String state) {}

    /** Whoever gets an answer finds a server that runs: it listens only when it is ready. */
    @GetMapping("/status")
    NodeStatus getStatus() {
        return new NodeStatus("RUNNING");
    }
}
