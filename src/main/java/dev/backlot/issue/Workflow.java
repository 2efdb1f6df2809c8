package dev.backlot.issue;

import dev.backlot.constant.Constants;
import dev.backlot.constant.Resolution;
import dev.backlot.constant.Status;
import dev.backlot.constant.Transition;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.project.Projects;
import dev.backlot.scheme.ProjectWorkflows;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves issues from status to status. */
@Service
@Transactional(readOnly = true)
public class Workflow {

    private final Issues issues;
    private final IssueEdits edits;
    private final Constants constants;
    private final Projects projects;
    private final ProjectWorkflows workflows;

    Workflow(Issues issues, IssueEdits edits, Constants constants, Projects projects, ProjectWorkflows workflows) {
        this.issues = issues;
        this.edits = edits;
        this.constants = constants;
        this.projects = projects;
        this.workflows = workflows;
    }

    /** The transitions that the caller may take an issue through now. */
    public List<Transition> transitions(Issue issue) {
        return projects.allows(Permission.TRANSITION_ISSUES, issue.projectId())
                ? workflows.transitionsFrom(issue.projectId(), issue.issueTypeId(), issue.statusId())
                : List.of();
    }

    /**
     * Takes an issue through a transition.
     *
     * @throws Problem where the issue cannot be seen or the transition is none that the caller may take now
     */
    @Transactional
    public void perform(String issueIdOrKey, long transitionId) {
        Issue issue = issues.require(issueIdOrKey);
        Transition transition = transitions(issue).stream()
                .filter(each -> each.id() == transitionId)
                .findFirst()
                .orElseThrow(() -> Problem.invalid(IssueTexts.NO_TRANSITION));
        Status target = constants.status(transition.toStatusId());
        Resolution done = constants.resolutions().get(0);
        edits.edit(issue, edit -> edit.status(target, done));
    }
}
