package dev.backlot.api.platform.worklog;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Problem;
import dev.backlot.worklog.Remaining;
import dev.backlot.worklog.WorklogEdits;
import dev.backlot.worklog.Worklogs;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The worklogs of an issue. */
@PlatformController
class IssueWorklogController {

    private final Worklogs worklogs;
    private final WorklogEdits edits;
    private final WorklogBeans beans;

    IssueWorklogController(Worklogs worklogs, WorklogEdits edits, WorklogBeans beans) {
        this.worklogs = worklogs;
        this.edits = edits;
        this.beans = beans;
    }

    @Served(
            value = "Get the worklogs of an issue",
            known = OBSERVED,
            errors = {401, 404})
    @GetMapping("/issue/{issueIdOrKey}/worklog")
    WorklogBean.Page<WorklogBean> getIssueWorklog(@PathVariable String issueIdOrKey, Urls urls) {
        List<WorklogBean> all = worklogs.of(edits.require(issueIdOrKey)).stream()
                .map(worklog -> beans.of(worklog, urls))
                .toList();
        return new WorklogBean.Page<>(0, all.size(), all.size(), all);
    }

    @Served(
            value = "Log work on an issue",
            known = OBSERVED,
            errors = {400, 401, 403, 404})
    @PostMapping("/issue/{issueIdOrKey}/worklog")
    @ResponseStatus(HttpStatus.CREATED)
    WorklogBean addWorklog(
            @PathVariable String issueIdOrKey,
            @RequestBody JsonBody body,
            @RequestParam(required = false) @Nullable String adjustEstimate,
            @RequestParam(required = false) @Nullable String newEstimate,
            @RequestParam(required = false) @Nullable String reduceBy,
            Urls urls) {
        Remaining remaining = WorklogBodies.remaining(adjustEstimate, newEstimate, "reduceBy", reduceBy);
        return beans.of(edits.add(issueIdOrKey, WorklogBodies.draft(body), remaining), urls);
    }

    @Served(
            value = "Get a worklog of an issue",
            known = OBSERVED,
            errors = {401, 404})
    @GetMapping("/issue/{issueIdOrKey}/worklog/{id}")
    WorklogBean getWorklog(@PathVariable String issueIdOrKey, @PathVariable String id, Urls urls) {
        return beans.of(worklogs.require(edits.require(issueIdOrKey), id), urls);
    }

    @Served(
            value = "Change a worklog of an issue",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/issue/{issueIdOrKey}/worklog/{id}")
    WorklogBean updateWorklog(
            @PathVariable String issueIdOrKey,
            @PathVariable String id,
            @RequestBody JsonBody body,
            @RequestParam(required = false) @Nullable String adjustEstimate,
            @RequestParam(required = false) @Nullable String newEstimate,
            Urls urls) {
        if ("manual".equalsIgnoreCase(adjustEstimate)) {
            throw Problem.invalidField("adjustEstimate", WorklogApiTexts.WAY_OF_CHANGE);
        }
        Remaining remaining = WorklogBodies.remaining(adjustEstimate, newEstimate, "", null);
        edits.update(issueIdOrKey, id, WorklogBodies.draft(body), remaining);
        return getWorklog(issueIdOrKey, id, urls);
    }

    @Served(
            value = "Delete a worklog of an issue",
            known = OBSERVED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/issue/{issueIdOrKey}/worklog/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteWorklog(
            @PathVariable String issueIdOrKey,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String adjustEstimate,
            @RequestParam(required = false) @Nullable String newEstimate,
            @RequestParam(required = false) @Nullable String increaseBy) {
        edits.delete(issueIdOrKey, id, WorklogBodies.remaining(adjustEstimate, newEstimate, "increaseBy", increaseBy));
    }
}
