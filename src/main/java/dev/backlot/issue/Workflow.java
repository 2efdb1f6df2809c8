package dev.backlot.issue;

import dev.backlot.constant.Constants;
import dev.backlot.constant.Resolution;
import dev.backlot.constant.Status;
import dev.backlot.constant.Transition;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.scheme.ProjectWorkflows;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves issues from status to status. */
@Service
@Transactional(readOnly = true)
public class Workflow {

    private static final int CLOSE = 2;
    private static final int REOPEN = 3;
    private static final int RESOLVE = 5;
    private static final int CLOSE_RESOLVED = 701;

    private final Issues issues;
    private final IssueEdits edits;
    private final Constants constants;
    private final ProjectWorkflows workflows;

    Workflow(Issues issues, IssueEdits edits, Constants constants, ProjectWorkflows workflows) {
        this.issues = issues;
        this.edits = edits;
        this.constants = constants;
        this.workflows = workflows;
    }

    /** The transitions that the caller may take an issue through now. */
    public List<Transition> transitions(Issue issue) {
        if (!issues.allows(Permission.TRANSITION_ISSUES, issue)) {
            return List.of();
        }
        boolean standard = workflows.isStandard(issue.projectId(), issue.issueTypeId());
        return workflows.transitionsFrom(issue.projectId(), issue.issueTypeId(), issue.statusId()).stream()
                .filter(transition -> !standard
                        || conditions(transition).stream().allMatch(permission -> issues.allows(permission, issue)))
                .toList();
    }

    /** What Jira's own workflow asks for besides: resolving, reopening and closing have permissions of their own. */
    private static Set<Permission> conditions(Transition transition) {
        return switch ((int) transition.id()) {
            case CLOSE -> Set.of(Permission.RESOLVE_ISSUES, Permission.CLOSE_ISSUES);
            case RESOLVE, REOPEN -> Set.of(Permission.RESOLVE_ISSUES);
            case CLOSE_RESOLVED -> Set.of(Permission.CLOSE_ISSUES);
            default -> Set.of();
        };
    }

    /**
     * Takes an issue through a transition.
     *
     * @param changes finds out, within the transaction and before anything is changed, what else to do with the issue
     * @throws Problem where the issue cannot be seen, the transition is none that the caller may take now, or a value
     *     does not fit
     */
    @Transactional
    public void perform(
            String issueIdOrKey, long transitionId, BiFunction<Issue, Transition, Consumer<IssueEdit>> changes) {
        Issue issue = issues.existing(issueIdOrKey);
        Transition transition = transitions(issue).stream()
                .filter(each -> each.id() == transitionId)
                .findFirst()
                .orElseThrow(() -> Problem.invalid(IssueTexts.NO_TRANSITION));
        Consumer<IssueEdit> others = changes.apply(issue, transition);
        Status target = constants.status(transition.toStatusId());
        Resolution done = constants.resolutions().get(0);
        edits.edit(issue, edit -> {
            others.accept(edit);
            edit.status(target, done);
        });
    }
}
