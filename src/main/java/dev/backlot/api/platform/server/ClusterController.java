package dev.backlot.api.platform.server;

import static dev.backlot.api.Evidence.DOCUMENTED;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.JiraVersion;
import dev.backlot.setting.Cluster;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The nodes of this Jira: one, which is alive as long as anything answers. */
@PlatformController
class ClusterController {

    /** The usual port on which caches listen to each other. */
    private static final int PORT = 40001;

    private final Cluster cluster;
    private final JiraVersion version;

    ClusterController(Cluster cluster, JiraVersion version) {
        this.cluster = cluster;
        this.version = version;
    }

    record NodeBean(
            String nodeId,
            String state,
            long lastStateChangeTimestamp,
            String ip,
            int cacheListenerPort,
            int nodeBuildNumber,
            String nodeVersion,
            @JsonProperty("alive") boolean isAlive) {}

    @Served(value = "Get all nodes of the cluster", known = DOCUMENTED, errors = 401)
    @GetMapping("/cluster/nodes")
    List<NodeBean> getAllNodes() {
        cluster.requireNode(Cluster.NODE);
        return List.of(new NodeBean(
                Cluster.NODE,
                "ACTIVE",
                cluster.start().toEpochMilli(),
                "127.0.0.1",
                PORT,
                version.build(),
                version.release(),
                true));
    }

    @Served(
            value = "Take a node out of the cluster; the one that there is stays",
            known = DOCUMENTED,
            errors = {401, 404, 409})
    @DeleteMapping("/cluster/node/{nodeId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteNode(@PathVariable String nodeId) {
        cluster.remove(nodeId);
    }

    @Served(
            value = "Call a node that is not alive offline; the one that there is is alive",
            known = DOCUMENTED,
            errors = {401, 404, 409})
    @PutMapping("/cluster/node/{nodeId}/offline")
    void changeNodeStateToOffline(@PathVariable String nodeId) {
        cluster.remove(nodeId);
    }

    @Served(
            value = "Ask a node for its index, which all have in common here",
            known = DOCUMENTED,
            errors = {401, 404})
    @PutMapping("/cluster/index-snapshot/{nodeId}")
    void requestCurrentIndexFromNode(@PathVariable String nodeId) {
        cluster.requireNode(nodeId);
    }
}
