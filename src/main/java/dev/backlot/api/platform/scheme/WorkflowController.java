package dev.backlot.api.platform.scheme;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.constant.Workflow;
import dev.backlot.constant.Workflows;
import dev.backlot.kernel.Problem;
import dev.backlot.scheme.WorkflowSchemeEdits;
import dev.backlot.user.CurrentUser;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Workflows, which workflow schemes give to projects. */
@PlatformController
class WorkflowController {

    private final Workflows workflows;
    private final WorkflowSchemeEdits edits;
    private final CurrentUser currentUser;

    WorkflowController(Workflows workflows, WorkflowSchemeEdits edits, CurrentUser currentUser) {
        this.workflows = workflows;
        this.edits = edits;
        this.currentUser = currentUser;
    }

    /** One workflow alone where a name is given, a list otherwise. */
    @Served(
            value = "Get all workflows, or the one with a name",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/workflow")
    Object getAllWorkflows(@RequestParam(required = false) @Nullable String workflowName) {
        if (!currentUser.viewer().administrator()) {
            throw Problem.unauthenticated(SchemeWireTexts.ADMINISTRATORS_ONLY);
        }
        return workflowName == null || workflowName.isEmpty() ? all() : WorkflowBean.of(named(workflowName));
    }

    private List<WorkflowBean> all() {
        return workflows.all().stream().map(WorkflowBean::of).toList();
    }

    private Workflow named(String name) {
        return edits.requireWorkflow(name);
    }
}
