package dev.backlot.setting;

import dev.backlot.kernel.Problem;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The nodes of this Jira, of which there is one, and how their upgrade stands. */
@Service
public class Cluster {

    /** The name of the one node. */
    public static final String NODE = "node1";

    private static final String UPGRADE = "cluster.upgrade";

    /** How an upgrade stands. With one node nothing is ever mixed. */
    public enum State {
        /** There is none. */
        STABLE,
        /** Nodes may be upgraded. */
        READY_TO_UPGRADE
    }

    private final Settings settings;
    private final Instant start;

    Cluster(Settings settings, Clock clock) {
        this.settings = settings;
        this.start = clock.instant();
    }

    /** Since when the node is up. */
    public Instant start() {
        return start;
    }

    /**
     * Makes sure that there is such a node.
     *
     * @throws Problem where there is none, or the caller is no administrator
     */
    public void requireNode(String id) {
        settings.requireSystemAdministrator();
        if (!id.equals(NODE)) {
            throw Problem.notFound(SettingTexts.NO_NODE.formatted(id));
        }
    }

    /**
     * Takes a node that is not alive out of the cluster; the one that there is answers, so it is.
     *
     * @throws Problem always
     */
    public void remove(String id) {
        requireNode(id);
        throw Problem.conflict(SettingTexts.NODE_ACTIVE.formatted(id));
    }

    /**
     * How the upgrade stands.
     *
     * @throws Problem where the caller is no administrator
     */
    public State state() {
        settings.requireSystemAdministrator();
        return isUpgrading() ? State.READY_TO_UPGRADE : State.STABLE;
    }

    /**
     * Begins an upgrade.
     *
     * @throws Problem where one is in progress, or the caller is no administrator
     */
    @Transactional
    public void begin() {
        if (state() != State.STABLE) {
            throw Problem.conflict(SettingTexts.UPGRADE_GOES_ON);
        }
        settings.set(UPGRADE, State.READY_TO_UPGRADE.name());
    }

    /**
     * Ends the upgrade, whether it is approved or cancelled: all nodes have one version.
     *
     * @throws Problem where none is in progress, or the caller is no administrator
     */
    @Transactional
    public void end() {
        if (state() == State.STABLE) {
            throw Problem.conflict(SettingTexts.NO_UPGRADE);
        }
        settings.set(UPGRADE, null);
    }

    /**
     * Repeats an upgrade that failed, which none does.
     *
     * @throws Problem always
     */
    public void retry() {
        settings.requireSystemAdministrator();
        throw Problem.conflict(SettingTexts.NO_FAILED_UPGRADE);
    }

    boolean isUpgrading() {
        return settings.get(UPGRADE).isPresent();
    }
}
