package dev.backlot.setting;

import dev.backlot.kernel.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers when somebody last ran the tasks of an upgrade. None is ever pending, so a run is over at once. */
@Service
public class Upgrades {

    private static final String LAST = "upgrade.last";

    private final Settings settings;
    private final Cluster cluster;
    private final Clock clock;

    Upgrades(Settings settings, Cluster cluster, Clock clock) {
        this.settings = settings;
        this.cluster = cluster;
        this.clock = clock;
    }

    /**
     * When the last run began and ended, if there ever was one.
     *
     * @throws Problem where the caller is no administrator
     */
    public Optional<Instant> last() {
        settings.requireAdministrator();
        return settings.get(LAST).map(Instant::parse);
    }

    /**
     * Runs what is pending.
     *
     * @throws Problem where the caller is no administrator, or the cluster is being upgraded
     */
    @Transactional
    public void run() {
        settings.requireAdministrator();
        if (cluster.isUpgrading()) {
            throw Problem.conflict(SettingTexts.UPGRADE_GOES_ON);
        }
        settings.set(LAST, clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    }
}
