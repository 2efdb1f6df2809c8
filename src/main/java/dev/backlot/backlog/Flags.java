package dev.backlot.backlog;

import dev.backlot.comment.CommentDraft;
import dev.backlot.comment.CommentEdits;
import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueEdits;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks issues as impediments. */
@Service
@Transactional
public class Flags {

    private static final int LIMIT = 50;

    private final Issues issues;
    private final IssueEdits edits;
    private final CommentEdits comments;

    Flags(Issues issues, IssueEdits edits, CommentEdits comments) {
        this.issues = issues;
        this.edits = edits;
        this.comments = comments;
    }

    /**
     * Flags issues, named by key or number, or takes their flags away; all or none.
     *
     * @param comment what to write below each of them, null or blank for nothing
     * @throws Problem where there are too many, one of them cannot be seen or edited, or the caller may not comment on it
     */
    public void set(List<String> idsOrKeys, boolean flag, @Nullable String comment) {
        if (idsOrKeys.size() > LIMIT) {
            throw Problem.invalid(BacklogTexts.TOO_MANY);
        }
        List<Issue> wanted = issues.requireAll(idsOrKeys);
        issues.requireOnAll(Permission.EDIT_ISSUES, wanted, BacklogTexts.NOT_FLAGGABLE);
        wanted.forEach(issue -> edits.edit(issue, edit -> edit.agile().flagged(flag)));
        if (comment != null && !comment.isBlank()) {
            String first = flag ? BacklogTexts.FLAG_ADDED : BacklogTexts.FLAG_REMOVED;
            wanted.forEach(issue -> comment(issue, first + "\n\n" + comment.strip()));
        }
    }

    private void comment(Issue issue, String text) {
        CommentDraft draft = new CommentDraft(Change.set(text), Change.keep(), Map.of());
        comments.requireAddable(issue, draft);
        comments.add(issue, draft);
    }
}
