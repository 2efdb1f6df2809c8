package dev.backlot.api.platform.server;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Dates;
import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Problem;
import dev.backlot.setting.Upgrades;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What an upgrade leaves to be done. */
@PlatformController
class UpgradeController {

    private final Upgrades upgrades;
    private final Dates dates;

    UpgradeController(Upgrades upgrades, Dates dates) {
        this.upgrades = upgrades;
        this.dates = dates;
    }

    record UpgradeResultBean(String startTime, long duration, String outcome, String message) {}

    @Served(
            value = "Get how the last upgrade tasks ended",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/upgrade")
    UpgradeResultBean getUpgradeResult() {
        return upgrades.last()
                .map(moment -> new UpgradeResultBean(dates.platform(moment), 0, "SUCCESS", ""))
                .orElseThrow(() -> Problem.notFound(ServerTexts.NO_UPGRADE_RUN));
    }

    @Served(
            value = "Run the upgrade tasks that are pending",
            known = DOCUMENTED,
            errors = {401, 403, 409})
    @PostMapping("/upgrade")
    void runUpgradesNow() {
        upgrades.run();
    }
}
