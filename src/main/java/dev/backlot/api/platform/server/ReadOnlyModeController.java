package dev.backlot.api.platform.server;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.setting.ReadOnlyMode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The switch that makes Jira refuse changes. */
@PlatformController
class ReadOnlyModeController {

    private final ReadOnlyMode mode;

    ReadOnlyModeController(ReadOnlyMode mode) {
        this.mode = mode;
    }

    @Served(value = "Ask whether Jira is read-only", known = DOCUMENTED, errors = 401)
    @GetMapping("/readonly-mode")
    ReadOnlyMode.State getReadOnlyMode() {
        return mode.state();
    }

    @Served(
            value = "Make Jira read-only, or end that",
            known = DOCUMENTED,
            errors = {400, 401, 403},
            changes = false)
    @PutMapping("/readonly-mode")
    void updateReadOnlyMode(@RequestBody JsonBody body) {
        mode.set(new ReadOnlyMode.State(
                Switches.enabled(body),
                body.text("message").or(null),
                body.text("endTime").or(null),
                body.text("timeZone").or(null)));
    }
}
