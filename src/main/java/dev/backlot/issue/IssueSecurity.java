package dev.backlot.issue;

import dev.backlot.project.Project;
import dev.backlot.scheme.SecurityLevel;
import dev.backlot.scheme.SecuritySchemes;
import dev.backlot.user.CurrentUser;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The security levels of issues. A sub-task has that of its parent. */
@Service
public class IssueSecurity {

    private final SecuritySchemes schemes;
    private final Issues issues;
    private final IssueEdits edits;
    private final CurrentUser currentUser;

    IssueSecurity(SecuritySchemes schemes, Issues issues, IssueEdits edits, CurrentUser currentUser) {
        this.schemes = schemes;
        this.issues = issues;
        this.edits = edits;
        this.currentUser = currentUser;
    }

    /** Whether issues of a project can have a level. */
    public boolean isUsedIn(long projectId) {
        return schemes.find(projectId).isPresent();
    }

    /** The levels that the caller is in on an issue, or might be in on a new one: who makes an issue reports it. */
    public List<SecurityLevel> choices(Project project, @Nullable Issue issue) {
        return schemes.levels(
                project,
                issue == null
                        ? reach -> !reach.isNowhere()
                        : reach -> reach.includes(issues.people(issue), currentUser.viewer()));
    }

    /** The level that new issues of a project get where nobody says another one. */
    public Optional<SecurityLevel> usual(long projectId) {
        return schemes.find(projectId)
                .flatMap(scheme -> scheme.levels().stream()
                        .filter(level -> Long.valueOf(level.id()).equals(scheme.usualId()))
                        .findFirst());
    }

    /** Gives an issue that is being changed another level, or none, and its sub-tasks the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(IssueEdit edit, @Nullable Long levelId) {
        edit.security(levelId);
        issues.subtasksOf(List.of(edit.issue().id()))
                .forEach(subtask -> edits.edit(subtask, change -> change.security(levelId)));
    }
}
