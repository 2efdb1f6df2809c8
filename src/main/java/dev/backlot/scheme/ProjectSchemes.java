package dev.backlot.scheme;

import dev.backlot.constant.Constants;
import dev.backlot.constant.Status;
import dev.backlot.constant.Workflow;
import dev.backlot.constant.Workflows;
import dev.backlot.project.Projects;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives projects their schemes; who may do so is asked by whoever makes or changes the project. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ProjectSchemes {

    /** The statuses of a new Jira Software project, in the order of its workflow. */
    private static final List<String> STEPS = List.of("To Do", "In Progress", "Done");

    private final SchemesOf<IssueTypeScheme> issueTypeSchemes;
    private final SchemesOf<WorkflowScheme> workflowSchemes;
    private final Projects projects;
    private final Workflows workflows;
    private final Constants constants;

    ProjectSchemes(
            SchemesOf<IssueTypeScheme> issueTypeSchemes,
            SchemesOf<WorkflowScheme> workflowSchemes,
            Projects projects,
            Workflows workflows,
            Constants constants) {
        this.issueTypeSchemes = issueTypeSchemes;
        this.workflowSchemes = workflowSchemes;
        this.projects = projects;
        this.workflows = workflows;
        this.constants = constants;
    }

    /**
     * Gives a new project issue types and a simple workflow of its own, as templates do.
     *
     * @param template the word that Jira puts into names, such as {@code Scrum}
     * @param ownWorkflow whether a workflow is wanted: not where the request names a workflow scheme
     */
    public void found(
            long projectId, String projectKey, String template, List<Long> issueTypeIds, boolean ownWorkflow) {
        IssueTypeScheme types =
                new IssueTypeScheme(projectKey + ": " + template + " Issue Type Scheme", "", issueTypeIds, null);
        issueTypeSchemes.keep(types);
        issueTypeSchemes.assign(projectId, types);
        if (ownWorkflow) {
            foundWorkflow(projectId, projectKey);
        }
        issueTypeSchemes.refresh();
        workflowSchemes.refresh();
    }

    /** Gives a new project without a template the types of the default scheme; its workflow is Jira's own. */
    public void foundPlain(long projectId, List<Long> issueTypeIds) {
        List<Long> usual = issueTypeSchemes.ofProject(projectId).orElseThrow().optionIds();
        if (!Set.copyOf(usual).equals(Set.copyOf(issueTypeIds))) {
            projects.issueTypes(projectId, usual);
        }
    }

    private void foundWorkflow(long projectId, String projectKey) {
        Workflow workflow =
                workflows.createSimple("Software Simplified Workflow for Project " + projectKey, "", steps());
        WorkflowScheme scheme = new WorkflowScheme(projectKey + ": Software Simplified Workflow Scheme", "");
        scheme.defaultWorkflow(workflow.id());
        workflowSchemes.keep(scheme);
        workflowSchemes.assign(projectId, scheme);
    }

    /** The usual statuses; a Jira that has lost them begins with what it has. */
    private List<Status> steps() {
        Set<String> wanted = Set.copyOf(STEPS);
        List<Status> found = constants.statuses().stream()
                .filter(status -> wanted.contains(status.name()))
                .sorted((one, other) -> STEPS.indexOf(one.name()) - STEPS.indexOf(other.name()))
                .toList();
        return found.isEmpty() ? constants.statuses() : found;
    }
}
