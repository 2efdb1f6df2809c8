package dev.backlot.scheme;

import dev.backlot.constant.Constants;
import dev.backlot.constant.Status;
import dev.backlot.constant.Workflow;
import dev.backlot.constant.Workflows;
import dev.backlot.kernel.Problem;
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
    private final SchemesOf<SecurityScheme> securitySchemes;
    private final SchemesOf<NotificationScheme> notificationSchemes;
    private final Projects projects;
    private final Workflows workflows;
    private final Constants constants;

    ProjectSchemes(
            SchemesOf<IssueTypeScheme> issueTypeSchemes,
            SchemesOf<WorkflowScheme> workflowSchemes,
            SchemesOf<SecurityScheme> securitySchemes,
            SchemesOf<NotificationScheme> notificationSchemes,
            Projects projects,
            Workflows workflows,
            Constants constants) {
        this.issueTypeSchemes = issueTypeSchemes;
        this.workflowSchemes = workflowSchemes;
        this.securitySchemes = securitySchemes;
        this.notificationSchemes = notificationSchemes;
        this.projects = projects;
        this.workflows = workflows;
        this.constants = constants;
    }

    /**
     * Gives a new project issue types and a simple workflow of its own, as the templates of Jira Software do.
     *
     * @param template the word that Jira puts into names, such as {@code Scrum}
     */
    public void foundSoftware(long projectId, String projectKey, String template, List<Long> issueTypeIds) {
        IssueTypeScheme types =
                new IssueTypeScheme(projectKey + ": " + template + " Issue Type Scheme", "", issueTypeIds, null);
        issueTypeSchemes.keep(types);
        issueTypeSchemes.assign(projectId, types);
        projects.issueTypes(projectId, issueTypeIds);
        Workflow workflow =
                workflows.createSimple("Software Simplified Workflow for Project " + projectKey, "", steps());
        WorkflowScheme scheme = new WorkflowScheme(projectKey + ": Software Simplified Workflow Scheme", "");
        scheme.defaultWorkflow(workflow.id());
        workflowSchemes.keep(scheme);
        workflowSchemes.assign(projectId, scheme);
    }

    /** Gives a new project without a template the types of the default scheme; its workflow is Jira's own. */
    public void foundPlain(long projectId) {
        projects.issueTypes(
                projectId, issueTypeSchemes.ofProject(projectId).orElseThrow().optionIds());
    }

    /**
     * Gives a project a workflow scheme.
     *
     * @throws Problem where there is no such scheme
     */
    public void workflows(long projectId, long schemeId) {
        assign(workflowSchemes, "workflowSchemeId", projectId, schemeId);
    }

    /**
     * Gives a project an issue security scheme.
     *
     * @throws Problem where there is no such scheme
     */
    public void security(long projectId, long schemeId) {
        assign(securitySchemes, "issueSecurityScheme", projectId, schemeId);
    }

    /**
     * Gives a project a notification scheme.
     *
     * @throws Problem where there is no such scheme
     */
    public void notifications(long projectId, long schemeId) {
        assign(notificationSchemes, "notificationScheme", projectId, schemeId);
    }

    private static <T extends Scheme> void assign(SchemesOf<T> schemes, String field, long projectId, long schemeId) {
        T scheme = schemes.find(schemeId)
                .orElseThrow(
                        () -> Problem.invalidField(field, SchemeTexts.NO_SCHEME.formatted(Long.toString(schemeId))));
        schemes.assign(projectId, scheme);
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
