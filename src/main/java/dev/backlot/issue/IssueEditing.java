package dev.backlot.issue;

import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes fields of issues. */
@Service
@Transactional
public class IssueEditing {

    private final Issues issues;
    private final IssueEdits edits;
    private final Assignees assignees;

    IssueEditing(Issues issues, IssueEdits edits, Assignees assignees) {
        this.issues = issues;
        this.edits = edits;
        this.assignees = assignees;
    }

    /**
     * Changes an issue.
     *
     * @param changes finds out, within the transaction and before anything is changed, what to do
     * @throws Problem where the caller cannot see or edit the issue, or a value does not fit
     */
    public void edit(String idOrKey, Function<Issue, Consumer<IssueEdit>> changes) {
        Issue issue = issues.existing(idOrKey);
        issues.requireEditable(issue);
        edits.edit(issue, changes.apply(issue));
    }

    /**
     * Gives an issue to somebody.
     *
     * @param name the login name or key of a user, {@code -1} for whom the project says, null for nobody
     * @throws Problem where the caller cannot see or assign the issue, or there is no such user who can be given it
     */
    public void assign(String idOrKey, @Nullable String name) {
        Issue issue = issues.existing(idOrKey);
        if (!issues.allows(Permission.ASSIGN_ISSUES, issue)) {
            throw Problem.unauthenticated(IssueTexts.NOT_ASSIGNABLE);
        }
        if (name != null && assignees.isUnknown(name)) {
            throw Problem.notFoundField("assignee", IssueTexts.unknownUser(name));
        }
        var assignee = assignees.named(name, issue.projectId(), issue);
        edits.edit(issue, edit -> edit.assignee(assignee));
    }
}
