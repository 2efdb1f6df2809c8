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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Which workflow the issues of projects go through. */
@PlatformController
class WorkflowSchemeController {

    private final WorkflowSchemes schemes;
    private final WorkflowSchemeEdits edits;
    private final WorkflowSchemeBeans beans;

    WorkflowSchemeController(WorkflowSchemes schemes, WorkflowSchemeEdits edits, WorkflowSchemeBeans beans) {
        this.schemes = schemes;
        this.edits = edits;
        this.beans = beans;
    }

    @Served(
            value = "Create a workflow scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/workflowscheme")
    @ResponseStatus(HttpStatus.CREATED)
    WorkflowSchemeBean createScheme(@RequestBody JsonBody body, Urls urls) {
        return beans.bean(schemes.require(schemes.create(WorkflowSchemeBodies.scheme(body))), urls);
    }

    @Served(
            value = "Get a workflow scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/workflowscheme/{id}")
    WorkflowSchemeBean getById(
            @PathVariable long id, @RequestParam(defaultValue = "false") boolean returnDraftIfExists, Urls urls) {
        return beans.bean(shown(id, returnDraftIfExists), urls);
    }

    @Served(
            value = "Change a workflow scheme, or a draft of it",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/workflowscheme/{id}")
    WorkflowSchemeBean update(@PathVariable long id, @RequestBody JsonBody body, Urls urls) {
        boolean draft = schemes.update(id, WorkflowSchemeBodies.target(body), WorkflowSchemeBodies.scheme(body));
        return beans.bean(shown(id, draft), urls);
    }

    @Served(
            value = "Delete a workflow scheme that no project has",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/workflowscheme/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteScheme(@PathVariable long id) {
        schemes.delete(id);
    }

    @Served(
            value = "Make a draft of a workflow scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/workflowscheme/{id}/createdraft")
    @ResponseStatus(HttpStatus.CREATED)
    WorkflowSchemeBean createDraftForParent(@PathVariable long id, Urls urls) {
        schemes.createDraft(id);
        return beans.bean(schemes.requireDraft(id), urls);
    }

    @Served(
            value = "Get the default workflow of a workflow scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/workflowscheme/{id}/default")
    WorkflowSchemeBean.DefaultBean getDefault(
            @PathVariable long id, @RequestParam(defaultValue = "false") boolean returnDraftIfExists) {
        return beans.standard(shown(id, returnDraftIfExists));
    }

    @Served(
            value = "Set the default workflow of a workflow scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/workflowscheme/{id}/default")
    WorkflowSchemeBean updateDefault(@PathVariable long id, @RequestBody JsonBody body, Urls urls) {
        return changed(
                id, WorkflowSchemeBodies.target(body), edits.setDefault(WorkflowSchemeBodies.workflow(body)), urls);
    }

    @Served(
            value = "Make the workflow of Jira the default of a workflow scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/workflowscheme/{id}/default")
    WorkflowSchemeBean deleteDefault(
            @PathVariable long id, @RequestParam(defaultValue = "false") boolean updateDraftIfNeeded, Urls urls) {
        return changed(id, WorkflowSchemeBodies.target(updateDraftIfNeeded), edits.clearDefault(), urls);
    }

    @Served(
            value = "Get the workflow of an issue type in a workflow scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/workflowscheme/{id}/issuetype/{issueType}")
    WorkflowSchemeBean.IssueTypeMappingBean getWorkflowOfIssueType(
            @PathVariable long id,
            @PathVariable String issueType,
            @RequestParam(defaultValue = "false") boolean returnDraftIfExists) {
        return beans.type(shown(id, returnDraftIfExists), issueType);
    }

    @Served(
            value = "Set the workflow of an issue type in a workflow scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/workflowscheme/{id}/issuetype/{issueType}")
    WorkflowSchemeBean setIssueType(
            @PathVariable long id, @PathVariable String issueType, @RequestBody JsonBody body, Urls urls) {
        Consumer<WorkflowScheme> change = edits.setType(issueType, WorkflowSchemeBodies.workflow(body));
        return changed(id, WorkflowSchemeBodies.target(body), change, urls);
    }

    @Served(
            value = "Take the workflow of an issue type out of a workflow scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/workflowscheme/{id}/issuetype/{issueType}")
    WorkflowSchemeBean deleteIssueType(
            @PathVariable long id,
            @PathVariable String issueType,
            @RequestParam(defaultValue = "false") boolean updateDraftIfNeeded,
            Urls urls) {
        return changed(id, WorkflowSchemeBodies.target(updateDraftIfNeeded), edits.clearType(issueType), urls);
    }

    @Served(
            value = "Get the issue types of workflows in a workflow scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/workflowscheme/{id}/workflow")
    Object getWorkflow(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String workflowName,
            @RequestParam(defaultValue = "false") boolean returnDraftIfExists) {
        return beans.workflow(shown(id, returnDraftIfExists), workflowName);
    }

    @Served(
            value = "Set the issue types of a workflow in a workflow scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/workflowscheme/{id}/workflow")
    WorkflowSchemeBean updateWorkflowMapping(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String workflowName,
            @RequestBody JsonBody body,
            Urls urls) {
        Consumer<WorkflowScheme> change = WorkflowSchemeBodies.workflow(edits, workflowName, body);
        return changed(id, WorkflowSchemeBodies.target(body), change, urls);
    }

    @Served(
            value = "Take a workflow out of a workflow scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/workflowscheme/{id}/workflow")
    WorkflowSchemeBean deleteWorkflowMapping(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String workflowName,
            @RequestParam(defaultValue = "false") boolean updateDraftIfNeeded,
            Urls urls) {
        return changed(id, WorkflowSchemeBodies.target(updateDraftIfNeeded), edits.clearWorkflow(workflowName), urls);
    }

    @Served(
            value = "Get the workflow scheme of a project",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/project/{projectKeyOrId}/workflowscheme")
    WorkflowSchemeBean getWorkflowSchemeForProject(@PathVariable String projectKeyOrId, Urls urls) {
        return beans.bean(schemes.ofProject(projectKeyOrId), urls);
    }

    private WorkflowSchemeBean changed(long id, WorkflowTarget target, Consumer<WorkflowScheme> change, Urls urls) {
        return beans.bean(shown(id, schemes.change(id, target, change)), urls);
    }

    private WorkflowScheme shown(long id, boolean draft) {
        return draft ? schemes.draftOrScheme(id) : schemes.require(id);
    }
}
