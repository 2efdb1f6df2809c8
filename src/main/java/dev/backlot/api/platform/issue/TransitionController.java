package dev.backlot.api.platform.issue;

import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Expand;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.FieldMetas;
import dev.backlot.api.document.TransitionBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.constant.Constants;
import dev.backlot.constant.Transition;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.issue.Workflow;
import dev.backlot.kernel.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The way of issues through their workflow. */
@PlatformController
class TransitionController {

    private final Issues issues;
    private final Workflow workflow;
    private final IssueRequests requests;
    private final FieldMetas metas;
    private final Constants constants;

    TransitionController(
            Issues issues, Workflow workflow, IssueRequests requests, FieldMetas metas, Constants constants) {
        this.issues = issues;
        this.workflow = workflow;
        this.requests = requests;
        this.metas = metas;
        this.constants = constants;
    }

    /** The transitions that an issue can take. */
    record TransitionsBean(String expand, List<TransitionBean> transitions) {}

    @Served(
            value = "Get the transitions that an issue can take",
            known = OBSERVED,
            errors = {401, 404})
    @GetMapping("/issue/{issueIdOrKey}/transitions")
    TransitionsBean getTransitions(
            @PathVariable String issueIdOrKey,
            @RequestParam(required = false) @Nullable String transitionId,
            Expand expand,
            Urls urls) {
        var issue = issues.existing(issueIdOrKey);
        return new TransitionsBean(
                "transitions",
                workflow.transitions(issue).stream()
                        .filter(each -> transitionId == null || transitionId.equals(Long.toString(each.id())))
                        .map(each -> bean(issue, each, expand, urls))
                        .toList());
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
            throw Problem.invalid(IssueRequestTexts.NO_TRANSITION);
        }
        workflow.perform(issueIdOrKey, id, (issue, taken) -> requests.read(body, requests.scope(issue, taken)));
    }

    private TransitionBean bean(Issue issue, Transition transition, Expand expand, Urls urls) {
        boolean withFields = expand.has("transitions.fields");
        return TransitionBean.of(
                transition,
                constants.status(transition.toStatusId()),
                urls,
                withFields ? metas.transition(issue, transition, urls) : null);
    }
}
