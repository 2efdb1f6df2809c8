package dev.backlot.scheme;

import dev.backlot.constant.IssueType;
import dev.backlot.constant.IssueTypes;
import dev.backlot.constant.Workflow;
import dev.backlot.constant.Workflows;
import dev.backlot.kernel.Problem;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The single changes that a workflow scheme can see, to be handed to {@link WorkflowSchemes#change}. */
@Service
public class WorkflowSchemeEdits {

    private final Workflows workflows;
    private final IssueTypes types;

    WorkflowSchemeEdits(Workflows workflows, IssueTypes types) {
        this.workflows = workflows;
        this.types = types;
    }

    /**
     * The workflow of that name.
     *
     * @throws Problem where there is none
     */
    public Workflow requireWorkflow(String name) {
        return workflows.byName(name).orElseThrow(() -> Problem.notFound(SchemeTexts.NO_WORKFLOW.formatted(name)));
    }

    /**
     * The issue type of that number.
     *
     * @throws Problem where there is none
     */
    public IssueType requireType(String id) {
        return types.find(id).orElseThrow(() -> Problem.notFound(SchemeTexts.NO_TYPE.formatted(id)));
    }

    /**
     * The workflow of a type's own line.
     *
     * @throws Problem where there is no such type, or the scheme has no line for it
     */
    public Workflow requireMapping(WorkflowScheme scheme, String typeId) {
        Long workflowId = scheme.mappings().get(requireType(typeId).id());
        if (workflowId == null) {
            throw Problem.notFound(SchemeTexts.NO_MAPPING.formatted(typeId));
        }
        return workflows.byId(workflowId);
    }

    /** The workflow of the types without a line of their own. */
    public Workflow defaultOf(WorkflowScheme scheme) {
        return scheme.defaultWorkflowId().map(workflows::byId).orElseGet(workflows::standard);
    }

    /** Makes a workflow the default. */
    public Consumer<WorkflowScheme> setDefault(@Nullable String workflow) {
        return scheme -> scheme.defaultWorkflow(named(workflow).id());
    }

    /** Makes Jira's own workflow the default. */
    public Consumer<WorkflowScheme> clearDefault() {
        return scheme -> scheme.defaultWorkflow(null);
    }

    /** Gives a type a line of its own. */
    public Consumer<WorkflowScheme> setType(String typeId, @Nullable String workflow) {
        return scheme -> scheme.map(requireType(typeId).id(), named(workflow).id());
    }

    /** Takes a type's own line away. */
    public Consumer<WorkflowScheme> clearType(String typeId) {
        return scheme -> {
            requireMapping(scheme, typeId);
            scheme.map(requireType(typeId).id(), null);
        };
    }

    /**
     * Gives a workflow lines.
     *
     * @param typeIds the types that are to go through it and no others; null says nothing
     * @param isDefault whether it is to be the default; null says nothing
     */
    public Consumer<WorkflowScheme> setWorkflow(
            @Nullable String name, @Nullable List<String> typeIds, @Nullable Boolean isDefault) {
        return scheme -> {
            Workflow workflow = named(name);
            if (typeIds != null) {
                List<Long> ids = typeIds.stream().map(id -> given(id).id()).toList();
                scheme.clear(workflow.id());
                ids.forEach(id -> scheme.map(id, workflow.id()));
            }
            if (isDefault != null) {
                if (isDefault) {
                    scheme.defaultWorkflow(workflow.id());
                } else if (defaultOf(scheme).id() == workflow.id()) {
                    scheme.defaultWorkflow(null);
                }
            }
        };
    }

    /** Takes a workflow out of all lines. */
    public Consumer<WorkflowScheme> clearWorkflow(@Nullable String name) {
        return scheme -> {
            Workflow workflow = requireWorkflow(present(name));
            scheme.clear(workflow.id());
            if (scheme.defaultWorkflowId().filter(id -> id == workflow.id()).isPresent()) {
                scheme.defaultWorkflow(null);
            }
        };
    }

    void apply(WorkflowScheme scheme, WorkflowSchemeChange change) {
        change.defaultWorkflow()
                .ifSet(name ->
                        scheme.defaultWorkflow(name == null ? null : named(name).id()));
        var mappings = change.mappings();
        if (mappings != null) {
            scheme.clear(null);
            mappings.forEach(
                    (typeId, name) -> scheme.map(given(typeId).id(), named(name).id()));
        }
    }

    /** A workflow that a body names must exist, or the body is wrong. */
    private Workflow named(@Nullable String name) {
        return workflows
                .byName(present(name))
                .orElseThrow(() -> Problem.invalid(SchemeTexts.NO_WORKFLOW.formatted(name)));
    }

    private IssueType given(String typeId) {
        return types.find(typeId).orElseThrow(() -> Problem.invalid(SchemeTexts.NO_TYPE.formatted(typeId)));
    }

    private static String present(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw Problem.invalid(SchemeTexts.WORKFLOW_NAME_MISSING);
        }
        return name;
    }
}
