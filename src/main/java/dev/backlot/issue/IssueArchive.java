package dev.backlot.issue;

import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.user.CurrentUser;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts issues away, so that no board and no search shows them, and brings them back. Sub-tasks go with their parent. */
@Service
@Transactional
public class IssueArchive {

    private final Issues issues;
    private final IssueEdits edits;
    private final CurrentUser currentUser;
    private final Clock clock;

    IssueArchive(Issues issues, IssueEdits edits, CurrentUser currentUser, Clock clock) {
        this.issues = issues;
        this.edits = edits;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Puts an issue away.
     *
     * @throws Problem where the caller cannot see or archive the issue, or it is archived already
     */
    public void archive(String idOrKey) {
        Issue issue = issues.existing(idOrKey);
        if (issue.archivedAt() != null) {
            throw Problem.forbidden(IssueTexts.archived(issues.key(issue)));
        }
        issues.requireOnAll(Permission.ARCHIVE_ISSUES, List.of(issue), IssueTexts.NOT_ARCHIVABLE);
        withSubtasks(issue).stream()
                .filter(each -> each.archivedAt() == null)
                .forEach(each -> edits.edit(each, edit -> {
                    edit.part("Archived", null, "", null, "Yes");
                    each.archivedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                    each.archivedBy = currentUser.viewer().userId();
                }));
    }

    /**
     * Brings an issue back.
     *
     * @throws Problem where the caller cannot see or restore the issue, or it is not archived
     */
    public void restore(String idOrKey) {
        Issue issue = issues.existing(idOrKey);
        issues.requireOnAll(Permission.RESTORE_ISSUES, List.of(issue), IssueTexts.NOT_RESTORABLE);
        if (issue.archivedAt() == null) {
            throw Problem.forbidden(IssueTexts.notArchived(issues.key(issue)));
        }
        withSubtasks(issue).stream()
                .filter(each -> each.archivedAt() != null)
                .forEach(each -> edits.edit(each, edit -> {
                    edit.part("Archived", null, "Yes", null, "");
                    each.archivedAt = null;
                    each.archivedBy = null;
                }));
    }

    private List<Issue> withSubtasks(Issue issue) {
        List<Issue> all = new ArrayList<>(List.of(issue));
        all.addAll(issues.subtasksOf(List.of(issue.id())));
        return all;
    }
}
