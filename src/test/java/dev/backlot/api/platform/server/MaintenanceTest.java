package dev.backlot.api.platform.server;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.backlot.api.platform.PlatformTest;
import dev.backlot.support.HttpTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators of a large Jira look after: nodes, upgrades, the index, counters and the licence. */
class MaintenanceTest extends PlatformTest {

    @Test
    void The_cluster_has_one_node_which_stays() {
        get("admin", "cluster/nodes")
                .statusCode(200)
                .body("nodeId", contains("node1"))
                .body("[0].state", equalTo("ACTIVE"))
                .body("[0].alive", equalTo(true))
                .body("[0].nodeVersion", equalTo("10.3.24"));
        delete("admin", "cluster/node/node1").statusCode(409);
        put("admin", "cluster/node/node1/offline", "").statusCode(409);
        put("admin", "cluster/index-snapshot/node1", "").statusCode(200);
        delete("admin", "cluster/node/node2").statusCode(404);
        put("admin", "cluster/node/node2/offline", "").statusCode(404);
        put("admin", "cluster/index-snapshot/node2", "").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve", "cancel"})
    void An_upgrade_of_the_cluster_begins_and_ends(String end) {
        get("admin", "cluster/zdu/state")
                .statusCode(200)
                .body("state", equalTo("STABLE"))
                .body("build.version", equalTo("10.3.24"));
        post("admin", "cluster/zdu/" + end, "").statusCode(409);
        post("admin", "cluster/zdu/start", "").statusCode(201);
        post("admin", "cluster/zdu/start", "").statusCode(409);
        get("admin", "cluster/zdu/state").body("state", equalTo("READY_TO_UPGRADE"));
        post("admin", "upgrade", "").statusCode(409);
        post("admin", "cluster/zdu/retryUpgrade", "").statusCode(409);
        post("admin", "cluster/zdu/" + end, "").statusCode(end.equals("cancel") ? 201 : 200);
        get("admin", "cluster/zdu/state").body("state", equalTo("STABLE"));
        post("admin", "upgrade", "").statusCode(200);
    }

    @Test
    void Upgrade_tasks_are_remembered() {
        get("admin", "upgrade").statusCode(404);
        post("admin", "upgrade", "").statusCode(200);
        get("admin", "upgrade")
                .statusCode(200)
                .body("outcome", equalTo("SUCCESS"))
                .body("startTime", equalTo("2026-08-14T12:00:00.000+0000"));
    }

    @Test
    void The_index_has_what_the_database_has() {
        int before = get("admin", "index/summary")
                .statusCode(200)
                .body("nodeId", equalTo("node1"))
                .body("reportTime", equalTo(HttpTest.NOW))
                .body("issueIndex.indexReadable", equalTo(true))
                .body("replicationQueues", anEmptyMap())
                .extract()
                .path("issueIndex.countInIndex");
        put("admin", "issue/PR-1/archive", "").statusCode(204);
        get("admin", "index/summary")
                .body("issueIndex.countInIndex", equalTo(before - 1))
                .body("issueIndex.countInArchive", equalTo(1))
                .body("issueIndex.countInDatabase", equalTo(before));
        put("fred", "issue/PR-2", "{'fields':{'summary':'x'}}").statusCode(204);
        get("admin", "index/summary")
                .body("issueIndex.lastUpdatedInIndex", equalTo(HttpTest.NOW))
                .body("issueIndex.lastUpdatedInDatabase", equalTo(HttpTest.NOW));
    }

    @Test
    void Copies_of_the_index_are_listed() {
        get("admin", "index-snapshot").statusCode(200).body("$", empty());
        get("admin", "index-snapshot/isRunning").statusCode(200).body("running", equalTo(false));
        String path = post("admin", "index-snapshot", "")
                .statusCode(202)
                .body("futureAbsolutePath", startsWith("/export/indexsnapshots/IndexSnapshot_2026-Aug-14--"))
                .extract()
                .path("futureAbsolutePath");
        get("admin", "index-snapshot")
                .body("absolutePath", contains(path))
                .body("[0].timestamp", equalTo(Instant.parse(HttpTest.NOW).toEpochMilli()));
        for (int more = 0; more < 4; more++) {
            post("admin", "index-snapshot", "").statusCode(202);
        }
        get("admin", "index-snapshot").body("$", hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "ipd"})
    void Monitoring_is_switched(String kind) {
        get("admin", "monitoring/" + kind).statusCode(200).body("enabled", equalTo(false));
        post("admin", "monitoring/" + kind, "{'enabled':true}").statusCode(204);
        get("admin", "monitoring/" + kind).body("enabled", equalTo(true));
        post("admin", "monitoring/" + kind, "{}").statusCode(400).body("errors", hasKey("enabled"));
        post("admin", "monitoring/" + kind, "{'enabled':false}").statusCode(204);
        get("admin", "monitoring/" + kind).body("enabled", equalTo(false));
    }

    @Test
    void Counters_are_exposed_and_hidden() {
        get("admin", "monitoring/jmx/areMetricsExposed").statusCode(200).body(equalTo("false"));
        post("admin", "monitoring/jmx/startExposing", "").statusCode(200);
        get("admin", "monitoring/jmx/areMetricsExposed").body(equalTo("true"));
        get("admin", "monitoring/jmx/getAvailableMetrics").statusCode(200).body("$", empty());
        post("admin", "monitoring/jmx/stopExposing", "").statusCode(200);
        get("admin", "monitoring/jmx/areMetricsExposed").body(equalTo("false"));
    }

    @Test
    void The_form_of_a_licence_is_checked() {
        String license = "AAABaw0ODAoPeNp9kV1PwjAUhu/7K5p4";
        post("admin", "licenseValidator", "'" + license + "'")
                .statusCode(200)
                .body("licenseString", equalTo(license))
                .body("errors", anEmptyMap());
        post("admin", "licenseValidator", "'no licence'")
                .statusCode(200)
                .body("errors.license", equalTo("This is not the text of a license."));
        post("admin", "licenseValidator", "{").statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, cluster/nodes, 401",
        "GET, cluster/zdu/state, 401",
        "POST, cluster/zdu/start, 401",
        "POST, cluster/zdu/cancel, 401",
        "POST, cluster/zdu/approve, 401",
        "POST, cluster/zdu/retryUpgrade, 401",
        "PUT, cluster/node/node1/offline, 401",
        "DELETE, cluster/node/node1, 401",
        "PUT, cluster/index-snapshot/node1, 401",
        "GET, index-snapshot, 401",
        "POST, index-snapshot, 401",
        "GET, index-snapshot/isRunning, 401",
        "GET, index/summary, 403",
        "GET, upgrade, 403",
        "POST, upgrade, 403",
        "GET, monitoring/app, 403",
        "POST, monitoring/app, 403",
        "GET, monitoring/ipd, 403",
        "POST, monitoring/ipd, 403",
        "GET, monitoring/jmx/areMetricsExposed, 403",
        "GET, monitoring/jmx/getAvailableMetrics, 403",
        "POST, monitoring/jmx/startExposing, 403",
        "POST, monitoring/jmx/stopExposing, 403",
        "POST, licenseValidator, 403"
    })
    void Only_administrators_look_after_it(String method, String path, int status) {
        String body = "POST".equals(method) ? json("{'enabled':true}") : "";
        jira.as("fred").body(body).request(method, PLATFORM + path).then().statusCode(status);
        jira.anonymous().body(body).request(method, PLATFORM + path).then().statusCode(401);
    }
}
