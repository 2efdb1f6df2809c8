package dev.backlot.api.agile;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Expand;
import dev.backlot.api.FieldSelection;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.IssueDocuments;
import dev.backlot.api.document.IssueView;
import dev.backlot.backlog.Backlog;
import dev.backlot.backlog.RankRequest;
import dev.backlot.board.Estimations;
import dev.backlot.issue.Issues;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Single issues, their estimates and their rank. */
@AgileController
class IssueController {

    private final Issues issues;
    private final IssueDocuments documents;
    private final Estimations estimations;
    private final Backlog backlog;

    IssueController(Issues issues, IssueDocuments documents, Estimations estimations, Backlog backlog) {
        this.issues = issues;
        this.documents = documents;
        this.estimations = estimations;
        this.backlog = backlog;
    }

    @Served(
            value = "Get an issue",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/issue/{issueIdOrKey}")
    byte[] getIssue(@PathVariable String issueIdOrKey, FieldSelection fields, Expand expand, Urls urls) {
        return documents.one(issues.require(issueIdOrKey).id(), IssueView.agile(fields, expand, urls));
    }

    @Served(
            value = "Get the estimate of an issue on a board",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/issue/{issueIdOrKey}/estimation")
    EstimationBean getIssueEstimationForBoard(
            @PathVariable String issueIdOrKey, @RequestParam(required = false) @Nullable Long boardId) {
        return EstimationBean.of(estimations.get(issueIdOrKey, boardId));
    }

    @Served(
            value = "Estimate an issue on a board",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/issue/{issueIdOrKey}/estimation")
    EstimationBean estimateIssueForBoard(
            @PathVariable String issueIdOrKey,
            @RequestParam(required = false) @Nullable Long boardId,
            @RequestBody JsonBody body) {
        return EstimationBean.of(
                estimations.set(issueIdOrKey, boardId, body.text("value").or(null)));
    }

    @Served(
            value = "Put issues before or behind an issue, at most 50",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PutMapping("/issue/rank")
    ResponseEntity<PartialSuccessBean> rankIssues(@RequestBody JsonBody body) {
        var results = backlog.rank(new RankRequest(
                body.texts("issues"),
                body.text("rankBeforeIssue").or(null),
                body.text("rankAfterIssue").or(null),
                body.number("rankCustomFieldId").or(null)));
        return PartialSuccessBean.answer(results);
    }
}
