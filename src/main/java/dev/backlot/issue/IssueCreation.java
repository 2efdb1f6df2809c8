package dev.backlot.issue;

import dev.backlot.constant.IssueType;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.scheme.PrioritySchemes;
import dev.backlot.scheme.ProjectWorkflows;
import dev.backlot.scheme.SecurityLevel;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.User;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes issues. */
@Service
@Transactional
public class IssueCreation {

    private final IssueRepository repository;
    private final IssueEdits edits;
    private final Ranking ranking;
    private final Projects projects;
    private final ProjectWorkflows workflows;
    private final PrioritySchemes priorities;
    private final Assignees assignees;
    private final IssueSecurity security;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    IssueCreation(
            IssueRepository repository,
            IssueEdits edits,
            Ranking ranking,
            Projects projects,
            ProjectWorkflows workflows,
            PrioritySchemes priorities,
            Assignees assignees,
            IssueSecurity security,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.edits = edits;
        this.ranking = ranking;
        this.projects = projects;
        this.workflows = workflows;
        this.priorities = priorities;
        this.assignees = assignees;
        this.security = security;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Makes an issue, ranked behind all others, in the first status of the workflow.
     *
     * @param fields finds out, within the transaction and before anything is made, what else the issue is to have
     * @throws Problem where the caller may not create issues there, or a field is missing, too long or does not fit
     */
    public Issue create(Project project, IssueType type, Supplier<Consumer<IssueEdit>> fields) {
        requireCreatable(project);
        Consumer<IssueEdit> filling = fields.get();
        Issue issue = new Issue(
                project.id(),
                projects.takeIssueNumber(project.id()),
                currentUser.viewer().userId(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                ranking.last());
        issue.summary = "";
        issue.statusId = workflows.firstStatus(project.id(), type.id()).id();
        issue.priorityId = priorities.usual(project.id()).id();
        issue.reporterId = currentUser.viewer().userId();
        issue.securityLevelId =
                security.usual(project.id()).map(SecurityLevel::id).orElse(null);
        issue.issueTypeId = type.id();
        issue.assigneeId = assignees.automatic(project.id()).map(User::id).orElse(null);
        Issue saved = repository.save(issue);
        edits.fill(saved, edit -> filling.accept(edit.type(type)));
        events.publishEvent(new IssueCreated(saved.id(), saved.creatorId()));
        return saved;
    }

    /** As documented, creation knows no other refusal than 400. */
    private void requireCreatable(Project project) {
        if (!projects.allows(Permission.CREATE_ISSUES, project.id())) {
            throw Problem.invalid(
                    currentUser.viewer().isAnonymous() ? IssueTexts.NOT_CREATABLE_UNKNOWN : IssueTexts.NOT_CREATABLE);
        }
    }
}
