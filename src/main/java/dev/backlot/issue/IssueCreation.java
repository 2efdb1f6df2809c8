package dev.backlot.issue;

import dev.backlot.constant.AgileField;
import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.scheme.PrioritySchemes;
import dev.backlot.scheme.ProjectWorkflows;
import dev.backlot.user.CurrentUser;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes issues. */
@Service
@Transactional
public class IssueCreation {

    private static final int TEXT_LIMIT = 255;

    private final IssueRepository repository;
    private final Ranking ranking;
    private final Projects projects;
    private final Constants constants;
    private final ProjectWorkflows workflows;
    private final PrioritySchemes priorities;
    private final CurrentUser currentUser;
    private final Clock clock;

    IssueCreation(
            IssueRepository repository,
            Ranking ranking,
            Projects projects,
            Constants constants,
            ProjectWorkflows workflows,
            PrioritySchemes priorities,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.ranking = ranking;
        this.projects = projects;
        this.constants = constants;
        this.workflows = workflows;
        this.priorities = priorities;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Makes an issue, ranked behind all others, in the first status of the workflow.
     *
     * @throws Problem where the caller may not create issues there, or a field is missing, too long or does not fit
     */
    public Issue create(NewIssue draft) {
        projects.require(Permission.CREATE_ISSUES, draft.projectId(), IssueTexts.NOT_CREATABLE);
        Project project = projects.byId(draft.projectId());
        IssueType type = constants.issueType(draft.issueTypeId());
        requireValid(draft, project, type);
        Issue issue = new Issue(
                project.id(),
                projects.takeIssueNumber(project.id()),
                currentUser.viewer().userId(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                ranking.last());
        fill(issue, draft, type);
        return repository.save(issue);
    }

    private void fill(Issue issue, NewIssue draft, IssueType type) {
        issue.issueTypeId = type.id();
        issue.statusId = workflows.firstStatus(draft.projectId(), type.id()).id();
        issue.summary = draft.summary().strip();
        issue.description = draft.description();
        issue.priorityId = draft.priorityId() != null ? draft.priorityId() : priorities.usual(draft.projectId()).id();
        issue.assigneeId = draft.assigneeId();
        issue.reporterId = draft.reporterId() != null
                ? draft.reporterId()
                : currentUser.viewer().userId();
        issue.labels.addAll(draft.labels());
        parent(draft).ifPresent(parent -> belong(issue, parent));
        if (type.epic()) {
            issue.epicName = draft.epicName();
            issue.epicColor = "color_1";
            issue.epicDone = false;
        }
    }

    /** A sub-task is where its parent is from the start. */
    private static void belong(Issue issue, Issue parent) {
        issue.parentId = parent.id();
        issue.sprintId = parent.sprintId;
        if (parent.sprintId != null) {
            issue.sprintIds.add(parent.sprintId);
        }
    }

    private Optional<Issue> parent(NewIssue draft) {
        return Optional.ofNullable(draft.parentId()).flatMap(repository::findById);
    }

    private void requireValid(NewIssue draft, Project project, IssueType type) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (draft.summary().isBlank()) {
            errors.put("summary", IssueTexts.SUMMARY_MISSING);
        } else if (draft.summary().strip().length() > TEXT_LIMIT) {
            errors.put("summary", IssueTexts.SUMMARY_LONG);
        }
        if (!project.issueTypeIds().contains(type.id())) {
            errors.put("issuetype", IssueTexts.TYPE_INVALID);
        }
        if (type.subtask() && draft.parentId() == null) {
            errors.put("parent", IssueTexts.PARENT_MISSING);
        } else if (type.subtask()
                && parent(draft).filter(parent -> isParent(parent, project)).isEmpty()) {
            errors.put("parent", IssueTexts.PARENT_INVALID);
        }
        if (!type.subtask() && draft.parentId() != null) {
            errors.put("issuetype", IssueTexts.NOT_SUBTASK);
        }
        if (draft.priorityId() != null
                && priorities.prioritiesOf(project.id()).stream().noneMatch(each -> draft.priorityId() == each.id())) {
            errors.put("priority", IssueTexts.PRIORITY_INVALID);
        }
        checkTexts(draft, errors);
        if (!errors.isEmpty()) {
            throw Problem.invalidFields(errors);
        }
    }

    private static boolean isParent(Issue issue, Project project) {
        return issue.projectId() == project.id() && issue.parentId() == null;
    }

    private void checkTexts(NewIssue draft, Map<String, String> errors) {
        for (String label : draft.labels()) {
            if (label.isEmpty()) {
                errors.put("labels", IssueTexts.LABEL_EMPTY);
            } else if (label.chars().anyMatch(Character::isWhitespace)) {
                errors.put("labels", IssueTexts.LABEL_SPACES.formatted(label));
            } else if (label.length() > TEXT_LIMIT) {
                errors.put("labels", IssueTexts.LABEL_LONG);
            }
        }
        if (draft.epicName() != null && draft.epicName().length() > TEXT_LIMIT) {
            errors.put(constants.agileField(AgileField.EPIC_NAME).fieldId(), IssueTexts.EPIC_NAME_LONG);
        }
    }
}
