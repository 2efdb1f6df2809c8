package dev.backlot.api.platform.index;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Dates;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.setting.Reindexing;
import dev.backlot.setting.Settings;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Making the index anew, and its condition. */
@PlatformController
class IndexController {

    private static final String NONE = "No reindex task found.";

    private final Reindexing reindexing;
    private final Settings settings;
    private final Issues issues;
    private final Dates dates;
    private final Clock clock;

    IndexController(Reindexing reindexing, Settings settings, Issues issues, Dates dates, Clock clock) {
        this.reindexing = reindexing;
        this.settings = settings;
        this.issues = issues;
        this.dates = dates;
        this.clock = clock;
    }

    @Served(
            value = "Make the index anew",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/reindex")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ReindexBean reindex(@RequestParam(required = false) @Nullable String type, Urls urls) {
        return ReindexBean.of(reindexing.run(type), dates, urls);
    }

    @Served(
            value = "Get the last run that made the index anew",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/reindex")
    ReindexBean getReindexInfo(Urls urls) {
        settings.requireAdministrator();
        return reindexing.last().map(run -> ReindexBean.of(run, dates, urls)).orElseThrow(() -> Problem.notFound(NONE));
    }

    @Served(
            value = "Get how far the last run is",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/reindex/progress")
    ReindexBean getReindexProgress(Urls urls) {
        return getReindexInfo(urls);
    }

    @Served(
            value = "Index issues anew",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/reindex/issue")
    ReindexBean reindexIssues(@RequestParam List<String> issueId, Urls urls) {
        settings.requireAdministrator();
        issues.requireAll(issueId);
        return ReindexBean.of(new Reindexing.Run("FOREGROUND", clock.instant()), dates, urls);
    }

    @Served(
            value = "Do the pending requests to index anew",
            known = DOCUMENTED,
            errors = {401, 403})
    @PostMapping("/reindex/request")
    List<Long> processReindexRequests() {
        settings.requireAdministrator();
        return List.of();
    }

    @Served(
            value = "Get several requests to index anew",
            known = DOCUMENTED,
            errors = {401, 403})
    @GetMapping("/reindex/request/bulk")
    List<Object> getReindexRequests(@RequestParam(required = false) @Nullable List<Long> requestId) {
        settings.requireAdministrator();
        return List.of();
    }

    @Served(
            value = "Get a request to index anew",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/reindex/request/{requestId}")
    Object getReindexRequest(@PathVariable long requestId) {
        settings.requireAdministrator();
        throw Problem.notFound("No reindex request found with id " + requestId + ".");
    }
}
