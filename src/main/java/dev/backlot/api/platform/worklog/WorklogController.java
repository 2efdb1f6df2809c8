package dev.backlot.api.platform.worklog;

import static dev.backlot.api.Evidence.DOCUMENTED;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.api.JsonBody;
import dev.backlot.api.ReadsOnly;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Problem;
import dev.backlot.worklog.WorklogChanges;
import dev.backlot.worklog.Worklogs;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** All worklogs, for clients that keep a copy of them. */
@PlatformController
class WorklogController {

    private static final long LAST_MOMENT = 253_402_300_799_999L;

    private final WorklogChanges changes;
    private final Worklogs worklogs;
    private final WorklogBeans beans;

    WorklogController(WorklogChanges changes, Worklogs worklogs, WorklogBeans beans) {
        this.changes = changes;
        this.worklogs = worklogs;
        this.beans = beans;
    }

    /** The vendor documents the last page under two names. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WorklogChangedSinceBean(
            List<WorklogChangeBean> values,
            long since,
            long until,
            @JsonProperty("isLastPage") boolean isLastPage,
            boolean lastPage,
            String self,
            @Nullable String nextPage) {}

    record WorklogChangeBean(long worklogId, long updatedTime) {}

    @Served(
            value = "Get the numbers of the worklogs changed since a moment",
            known = DOCUMENTED,
            errors = {400})
    @GetMapping("/worklog/updated")
    WorklogChangedSinceBean getIdsOfWorklogsModifiedSince(@RequestParam(defaultValue = "0") long since, Urls urls) {
        return bean(changes.updated(Instant.ofEpochMilli(checked(since))), since, urls.platform("worklog/updated"));
    }

    @Served(
            value = "Get the numbers of the worklogs deleted since a moment",
            known = DOCUMENTED,
            errors = {400})
    @GetMapping("/worklog/deleted")
    WorklogChangedSinceBean getIdsOfWorklogsDeletedSince(@RequestParam(defaultValue = "0") long since, Urls urls) {
        return bean(changes.deleted(Instant.ofEpochMilli(checked(since))), since, urls.platform("worklog/deleted"));
    }

    @Served(
            value = "Get worklogs by their numbers",
            known = DOCUMENTED,
            errors = {400},
            changes = false)
    @ReadsOnly
    @PostMapping("/worklog/list")
    List<WorklogBean> getWorklogsForIds(@RequestBody JsonBody body, Urls urls) {
        return worklogs.byIds(ids(body)).stream()
                .map(worklog -> beans.of(worklog, urls))
                .toList();
    }

    private static Set<Long> ids(JsonBody body) {
        if (!body.keys().contains("ids")) {
            throw Problem.invalidField("ids", WorklogApiTexts.NO_IDS);
        }
        try {
            return body.texts("ids").stream().map(Long::valueOf).collect(Collectors.toSet());
        } catch (NumberFormatException wrong) {
            throw Problem.invalidField("ids", WorklogApiTexts.NO_IDS);
        }
    }

    /** No database keeps moments of other aeons. */
    private static long checked(long millis) {
        return Math.max(0, Math.min(millis, LAST_MOMENT));
    }

    private static WorklogChangedSinceBean bean(WorklogChanges.Changes found, long since, String address) {
        long until = found.until().toEpochMilli();
        return new WorklogChangedSinceBean(
                found.changes().stream()
                        .map(change ->
                                new WorklogChangeBean(change.id(), change.at().toEpochMilli()))
                        .toList(),
                since,
                until,
                found.isLast(),
                found.isLast(),
                address + "?since=" + since,
                found.isLast() ? null : address + "?since=" + until);
    }
}
