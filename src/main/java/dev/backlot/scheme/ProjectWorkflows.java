package dev.backlot.scheme;

import dev.backlot.constant.Constants;
import dev.backlot.constant.Status;
import dev.backlot.constant.Transition;
import dev.backlot.constant.Workflow;
import dev.backlot.constant.Workflows;
import dev.backlot.project.Projects;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Tells which workflow issues go through: that is said by the workflow scheme of their project, for each type. */
@Service
public class ProjectWorkflows {

    private final SchemesOf<WorkflowScheme> schemes;
    private final Workflows workflows;
    private final Constants constants;
    private final Projects projects;

    ProjectWorkflows(SchemesOf<WorkflowScheme> schemes, Workflows workflows, Constants constants, Projects projects) {
        this.schemes = schemes;
        this.workflows = workflows;
        this.constants = constants;
        this.projects = projects;
    }

    /** The workflow of issues of a type in a project. */
    public Workflow of(long projectId, long issueTypeId) {
        WorkflowScheme scheme = schemes.ofProject(projectId).orElseThrow();
        Long own = scheme.mappings().get(issueTypeId);
        return own != null
                ? workflows.byId(own)
                : scheme.defaultWorkflowId().map(workflows::byId).orElseGet(workflows::standard);
    }

    /** The transitions that lead out of a status, for issues of a type in a project. */
    public List<Transition> transitionsFrom(long projectId, long issueTypeId, long statusId) {
        return of(projectId, issueTypeId).transitionsFrom(statusId);
    }

    /** Whether issues of a type go through Jira's own workflow in a project. */
    public boolean isStandard(long projectId, long issueTypeId) {
        return of(projectId, issueTypeId).standard();
    }

    /** The status that new issues of a type have in a project. */
    public Status firstStatus(long projectId, long issueTypeId) {
        return constants.status(of(projectId, issueTypeId).statusIds().get(0));
    }

    /** The statuses that issues of a type may have in a project, in the order of the workflow. */
    public List<Status> statuses(long projectId, long issueTypeId) {
        return of(projectId, issueTypeId).statusIds().stream()
                .map(constants::status)
                .toList();
    }

    /** The statuses that issues of any type may have in any of these projects, ordered by number. */
    public List<Status> statuses(Collection<Long> projectIds) {
        List<Long> ids = projectIds.stream()
                .map(projects::byId)
                .flatMap(project -> project.issueTypeIds().stream().map(type -> of(project.id(), type)))
                .distinct()
                .flatMap(workflow -> workflow.statusIds().stream())
                .distinct()
                .sorted()
                .toList();
        return ids.stream().map(constants::status).toList();
    }
}
