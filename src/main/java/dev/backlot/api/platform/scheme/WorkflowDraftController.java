package dev.backlot.api.platform.scheme;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.scheme.WorkflowScheme;
import dev.backlot.scheme.WorkflowSchemeEdits;
import dev.backlot.scheme.WorkflowSchemes;
import dev.backlot.scheme.WorkflowTarget;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Drafts of workflow schemes that projects have. What changes a draft makes one where there is none. */
@PlatformController
class WorkflowDraftController {

    private final WorkflowSchemes schemes;
    private final WorkflowSchemeEdits edits;
    private final WorkflowSchemeBeans beans;

    WorkflowDraftController(WorkflowSchemes schemes, WorkflowSchemeEdits edits, WorkflowSchemeBeans beans) {
        this.schemes = schemes;
        this.edits = edits;
        this.beans = beans;
    }

    @Served(
            value = "Get the draft of a workflow scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/workflowscheme/{id}/draft")
    WorkflowSchemeBean getDraftById(@PathVariable long id, Urls urls) {
        return beans.bean(schemes.requireDraft(id), urls);
    }

    @Served(
            value = "Change the draft of a workflow scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/workflowscheme/{id}/draft")
    WorkflowSchemeBean updateDraft(@PathVariable long id, @RequestBody JsonBody body, Urls urls) {
        schemes.update(id, WorkflowTarget.DRAFT, WorkflowSchemeBodies.scheme(body));
        return beans.bean(schemes.requireDraft(id), urls);
    }

    @Served(
            value = "Delete the draft of a workflow scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/workflowscheme/{id}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteDraftById(@PathVariable long id) {
        schemes.deleteDraft(id);
    }

    @Served(
            value = "Get the default workflow of a draft",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/workflowscheme/{id}/draft/default")
    WorkflowSchemeBean.DefaultBean getDraftDefault(@PathVariable long id) {
        return beans.standard(schemes.requireDraft(id));
    }

    @Served(
            value = "Set the default workflow of a draft",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/workflowscheme/{id}/draft/default")
    WorkflowSchemeBean updateDraftDefault(@PathVariable long id, @RequestBody JsonBody body, Urls urls) {
        return changed(id, WorkflowTarget.DRAFT, edits.setDefault(WorkflowSchemeBodies.workflow(body)), urls);
    }

    @Served(
            value = "Make the workflow of Jira the default of a draft",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/workflowscheme/{id}/draft/default")
    WorkflowSchemeBean deleteDraftDefault(@PathVariable long id, Urls urls) {
        return changed(id, WorkflowTarget.EXISTING_DRAFT, edits.clearDefault(), urls);
    }

    @Served(
            value = "Get the workflow of an issue type in a draft",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/workflowscheme/{id}/draft/issuetype/{issueType}")
    WorkflowSchemeBean.IssueTypeMappingBean getDraftIssueType(@PathVariable long id, @PathVariable String issueType) {
        return beans.type(schemes.requireDraft(id), issueType);
    }

    @Served(
            value = "Set the workflow of an issue type in a draft",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/workflowscheme/{id}/draft/issuetype/{issueType}")
    WorkflowSchemeBean setDraftIssueType(
            @PathVariable long id, @PathVariable String issueType, @RequestBody JsonBody body, Urls urls) {
        Consumer<WorkflowScheme> change = edits.setType(issueType, WorkflowSchemeBodies.workflow(body));
        return changed(id, WorkflowTarget.DRAFT, change, urls);
    }

    @Served(
            value = "Take the workflow of an issue type out of a draft",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/workflowscheme/{id}/draft/issuetype/{issueType}")
    WorkflowSchemeBean deleteDraftIssueType(@PathVariable long id, @PathVariable String issueType, Urls urls) {
        return changed(id, WorkflowTarget.EXISTING_DRAFT, edits.clearType(issueType), urls);
    }

    @Served(
            value = "Get the issue types of workflows in a draft",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/workflowscheme/{id}/draft/workflow")
    Object getDraftWorkflow(@PathVariable long id, @RequestParam(required = false) @Nullable String workflowName) {
        return beans.workflow(schemes.requireDraft(id), workflowName);
    }

    @Served(
            value = "Set the issue types of a workflow in a draft",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/workflowscheme/{id}/draft/workflow")
    WorkflowSchemeBean updateDraftWorkflowMapping(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String workflowName,
            @RequestBody JsonBody body,
            Urls urls) {
        return changed(id, WorkflowTarget.DRAFT, WorkflowSchemeBodies.workflow(edits, workflowName, body), urls);
    }

    @Served(
            value = "Take a workflow out of a draft",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/workflowscheme/{id}/draft/workflow")
    WorkflowSchemeBean deleteDraftWorkflowMapping(
            @PathVariable long id, @RequestParam(required = false) @Nullable String workflowName, Urls urls) {
        return changed(id, WorkflowTarget.EXISTING_DRAFT, edits.clearWorkflow(workflowName), urls);
    }

    private WorkflowSchemeBean changed(long id, WorkflowTarget target, Consumer<WorkflowScheme> change, Urls urls) {
        schemes.change(id, target, change);
        return beans.bean(schemes.requireDraft(id), urls);
    }
}
