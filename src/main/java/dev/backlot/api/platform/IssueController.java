package dev.backlot.api.platform;

import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Expand;
import dev.backlot.api.FieldSelection;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.FieldMetas;
import dev.backlot.api.document.IssueDocuments;
import dev.backlot.api.document.IssueView;
import dev.backlot.constant.Constants;
import dev.backlot.issue.IssueCreation;
import dev.backlot.issue.Issues;
import dev.backlot.issue.Workflow;
import dev.backlot.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Single issues and their way through the workflow. */
@PlatformController
class IssueController {

    private final Issues issues;
    private final IssueCreation creation;
    private final Workflow workflow;
    private final NewIssues newIssues;
    private final IssueDocuments documents;
    private final Constants constants;
    private final FieldMetas metas;

    IssueController(
            Issues issues,
            IssueCreation creation,
            Workflow workflow,
            NewIssues newIssues,
            IssueDocuments documents,
            Constants constants,
            FieldMetas metas) {
        this.issues = issues;
        this.creation = creation;
        this.workflow = workflow;
        this.newIssues = newIssues;
        this.documents = documents;
        this.constants = constants;
        this.metas = metas;
    }

    record CreatedIssueBean(String id, String key, String self) {}

    @Served(
            value = "Create an issue",
            known = OBSERVED,
            errors = {400, 401, 403})
    @PostMapping("/issue")
    @ResponseStatus(HttpStatus.CREATED)
    CreatedIssueBean createIssue(@RequestBody JsonBody body, Urls urls) {
        var issue = creation.create(newIssues.read(body));
        String id = Long.toString(issue.id());
        return new CreatedIssueBean(id, issues.key(issue), urls.platform("issue/" + id));
    }

    @Served(
            value = "Get an issue",
            known = OBSERVED,
            errors = {401, 404})
    @GetMapping("/issue/{issueIdOrKey}")
    byte[] getIssue(@PathVariable String issueIdOrKey, FieldSelection fields, Expand expand, Urls urls) {
        var issue = issues.find(issueIdOrKey).orElseThrow(() -> issues.missing("Issue Does Not Exist"));
        return documents.one(issue.id(), IssueView.platform(fields, expand, urls));
    }

    @Served(
            value = "Get the transitions that an issue can take",
            known = OBSERVED,
            errors = {401, 404})
    @GetMapping("/issue/{issueIdOrKey}/transitions")
    TransitionsBean getTransitions(@PathVariable String issueIdOrKey, Expand expand, Urls urls) {
        var issue = issues.find(issueIdOrKey).orElseThrow(() -> issues.missing("Issue Does Not Exist"));
        return TransitionsBean.of(issue, workflow.transitions(issue), constants, metas, expand, urls);
    }

    @Served(
            value = "Take an issue through a transition",
            known = OBSERVED,
            errors = {400, 401, 404})
    @PostMapping("/issue/{issueIdOrKey}/transitions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void doTransition(@PathVariable String issueIdOrKey, @RequestBody JsonBody body) {
        JsonBody transition = body.object("transition").or(null);
        Long id = transition == null ? null : transition.number("id").or(null);
        if (id == null) {
            throw Problem.invalid("Missing 'transition' identifier");
        }
        workflow.perform(issueIdOrKey, id);
    }
}
