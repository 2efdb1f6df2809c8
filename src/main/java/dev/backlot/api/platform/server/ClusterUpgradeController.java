package dev.backlot.api.platform.server;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.JiraVersion;
import dev.backlot.setting.Cluster;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The upgrade of a cluster while it goes on serving. The one node has the newest version already. */
@PlatformController
class ClusterUpgradeController {

    private final Cluster cluster;
    private final JiraVersion version;

    ClusterUpgradeController(Cluster cluster, JiraVersion version) {
        this.cluster = cluster;
        this.version = version;
    }

    record NodeBuildInfo(int buildNumber, String version) {}

    record ClusterState(Cluster.State state, NodeBuildInfo build) {}

    @Served(value = "Get how the upgrade of the cluster stands", known = DOCUMENTED, errors = 401)
    @GetMapping("/cluster/zdu/state")
    ClusterState getState() {
        return new ClusterState(cluster.state(), new NodeBuildInfo(version.build(), version.release()));
    }

    @Served(
            value = "Begin an upgrade of the cluster",
            known = DOCUMENTED,
            errors = {401, 409})
    @PostMapping("/cluster/zdu/start")
    @ResponseStatus(HttpStatus.CREATED)
    void setReadyToUpgrade() {
        cluster.begin();
    }

    @Served(
            value = "Cancel the upgrade of the cluster",
            known = DOCUMENTED,
            errors = {401, 409})
    @PostMapping("/cluster/zdu/cancel")
    @ResponseStatus(HttpStatus.CREATED)
    void cancelUpgrade() {
        cluster.end();
    }

    @Served(
            value = "Approve the upgrade of the cluster, which ends it",
            known = DOCUMENTED,
            errors = {401, 409})
    @PostMapping("/cluster/zdu/approve")
    void approveUpgrade() {
        cluster.end();
    }

    @Served(
            value = "Repeat an upgrade of the cluster that failed; none does",
            known = DOCUMENTED,
            errors = {401, 409})
    @PostMapping("/cluster/zdu/retryUpgrade")
    void acknowledgeErrors() {
        cluster.retry();
    }
}
