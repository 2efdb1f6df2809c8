package dev.backlot.api.platform.index;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.search.IndexCondition;
import dev.backlot.setting.Cluster;
import dev.backlot.setting.IndexSnapshots;
import dev.backlot.setting.Settings;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The condition of the index and its copies. */
@PlatformController
class IndexConditionController {

    private final IndexCondition condition;
    private final IndexSnapshots snapshots;
    private final Settings settings;
    private final Clock clock;

    IndexConditionController(IndexCondition condition, IndexSnapshots snapshots, Settings settings, Clock clock) {
        this.condition = condition;
        this.snapshots = snapshots;
        this.settings = settings;
        this.clock = clock;
    }

    record IndexSummaryBean(
            String nodeId,
            Instant reportTime,
            IssueIndexSummaryBean issueIndex,
            Map<String, Object> replicationQueues) {}

    record IssueIndexSummaryBean(
            boolean indexReadable,
            long countInDatabase,
            long countInIndex,
            long countInArchive,
            @Nullable Instant lastUpdatedInDatabase,
            @Nullable Instant lastUpdatedInIndex) {}

    record IndexSnapshotBean(String absolutePath, long timestamp) {}

    record IndexSnapshotPromiseBean(String futureAbsolutePath) {}

    record IndexSnapshotStatusBean(boolean running) {}

    @Served(
            value = "Get the condition of the index",
            known = DOCUMENTED,
            errors = {401, 403})
    @GetMapping("/index/summary")
    IndexSummaryBean getIndexSummary() {
        settings.requireAdministrator();
        IndexCondition.Summary now = condition.summary();
        Instant updated = now.lastUpdated().orElse(null);
        return new IndexSummaryBean(
                Cluster.NODE,
                clock.instant(),
                new IssueIndexSummaryBean(
                        true, now.count() + now.archived(), now.count(), now.archived(), updated, updated),
                Map.of());
    }

    @Served(value = "Get the copies of the index", known = DOCUMENTED, errors = 401)
    @GetMapping("/index-snapshot")
    List<IndexSnapshotBean> listIndexSnapshot() {
        return snapshots.all().stream()
                .map(each -> new IndexSnapshotBean(each.path(), each.moment().toEpochMilli()))
                .toList();
    }

    @Served(value = "Make a copy of the index, which is over at once", known = DOCUMENTED, errors = 401)
    @PostMapping("/index-snapshot")
    @ResponseStatus(HttpStatus.ACCEPTED)
    IndexSnapshotPromiseBean createIndexSnapshot() {
        return new IndexSnapshotPromiseBean(snapshots.create().path());
    }

    @Served(value = "Ask whether a copy of the index is being made; none ever is", known = DOCUMENTED, errors = 401)
    @GetMapping("/index-snapshot/isRunning")
    IndexSnapshotStatusBean isIndexSnapshotRunning() {
        settings.requireSystemAdministrator();
        return new IndexSnapshotStatusBean(false);
    }
}
