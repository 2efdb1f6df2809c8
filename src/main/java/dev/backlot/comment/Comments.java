package dev.backlot.comment;

import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Ids;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.project.Visibilities;
import dev.backlot.user.CurrentUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds comments that the caller may see: those of issues that they see, but for those that are limited to others. */
@Service
@Transactional(readOnly = true)
public class Comments {

    private final CommentRepository comments;
    private final Issues issues;
    private final Visibilities visibilities;
    private final CurrentUser currentUser;

    Comments(CommentRepository comments, Issues issues, Visibilities visibilities, CurrentUser currentUser) {
        this.comments = comments;
        this.issues = issues;
        this.visibilities = visibilities;
        this.currentUser = currentUser;
    }

    /** The comments of an issue that the caller sees, oldest first or newest first. */
    public Page<Comment> of(Issue issue, PageQuery query, boolean newestFirst) {
        List<Comment> seen = new ArrayList<>(seen(issue));
        if (newestFirst) {
            Collections.reverse(seen);
        }
        return Page.of(seen, query);
    }

    /** The comments of an issue that are pinned and that the caller sees, the one pinned last first. */
    public List<Comment> pinned(Issue issue) {
        return seen(issue).stream()
                .filter(comment -> comment.pinnedAt() != null)
                .sorted(Comparator.comparing((Comment comment) -> Objects.requireNonNull(comment.pinnedAt()))
                        .reversed())
                .toList();
    }

    /** The comments of these issues by issue, oldest first, seen or not; who shows them asks {@link #shows}. */
    public Map<Long, List<Comment>> ofAll(Collection<Long> issueIds) {
        return issueIds.isEmpty()
                ? Map.of()
                : comments.findByIssueIdInOrderById(issueIds).stream().collect(Collectors.groupingBy(Comment::issueId));
    }

    /** Whether the caller is one of those to whom a comment in a project is limited, if it is. */
    public boolean shows(Comment comment, long projectId) {
        return visibilities.shows(comment.visibility(), projectId);
    }

    /**
     * A comment of an issue.
     *
     * @throws Problem where there is no such issue or comment that the caller may see
     */
    public Comment require(String issueIdOrKey, String id) {
        return require(issues.existing(issueIdOrKey), id);
    }

    Comment require(Issue issue, String id) {
        return find(id).filter(comment -> comment.issueId() == issue.id() && shows(comment, issue.projectId()))
                .orElseThrow(() -> Problem.notFound(CommentTexts.missing(id)));
    }

    /**
     * A comment by its number alone.
     *
     * @throws Problem where there is none, or, as documented, 403 where it is one that the caller may not see
     */
    public Comment requireVisible(String id) {
        Comment comment =
                find(id).orElseThrow(() -> currentUser.viewer().hidden(Problem.notFound(CommentTexts.missing(id))));
        Issue issue = issueOf(comment);
        if (!issues.allows(Permission.BROWSE_PROJECTS, issue) || !shows(comment, issue.projectId())) {
            throw currentUser.viewer().refusal(CommentTexts.NOT_SEEN);
        }
        return comment;
    }

    /**
     * A comment by its number alone, to store something on it.
     *
     * @throws Problem where there is none that the caller may edit
     */
    public Comment requireEditable(String id) {
        Comment comment = requireVisible(id);
        requireEditable(comment, issueOf(comment));
        return comment;
    }

    void requireEditable(Comment comment, Issue issue) {
        boolean own = currentUser.viewer().is(comment.authorId()) && issues.allows(Permission.EDIT_OWN_COMMENTS, issue);
        if (!own && !issues.allows(Permission.EDIT_ALL_COMMENTS, issue)) {
            throw currentUser.viewer().refusal(CommentTexts.NOT_EDITED);
        }
    }

    private Optional<Comment> find(String id) {
        return Ids.read(id).flatMap(comments::findById);
    }

    private Issue issueOf(Comment comment) {
        return Objects.requireNonNull(issues.byIds(List.of(comment.issueId())).get(comment.issueId()));
    }

    private List<Comment> seen(Issue issue) {
        return comments.findByIssueIdInOrderById(List.of(issue.id())).stream()
                .filter(comment -> shows(comment, issue.projectId()))
                .toList();
    }
}
