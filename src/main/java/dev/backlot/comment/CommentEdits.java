package dev.backlot.comment;

import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueEdits;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.project.Visibilities;
import dev.backlot.project.Visibility;
import dev.backlot.property.Properties;
import dev.backlot.property.PropertyOwner;
import dev.backlot.user.CurrentUser;
import dev.backlot.watch.Watches;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes, deletes and pins comments. Whoever comments on an issue watches it from then on. */
@Service
@Transactional
public class CommentEdits {

    private static final int LIMIT = 32_767;
    private static final String FIELD = "comment";
    private static final String LEVEL = "commentLevel";

    private final CommentRepository repository;
    private final Comments comments;
    private final Issues issues;
    private final IssueEdits edits;
    private final Visibilities visibilities;
    private final Properties properties;
    private final Watches watches;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    CommentEdits(
            CommentRepository repository,
            Comments comments,
            Issues issues,
            IssueEdits edits,
            Visibilities visibilities,
            Properties properties,
            Watches watches,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.comments = comments;
        this.issues = issues;
        this.edits = edits;
        this.visibilities = visibilities;
        this.properties = properties;
        this.watches = watches;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Adds a comment.
     *
     * @throws Problem where the caller may not, the text is empty or too long, or the caller is not one of those to whom
     *     it is to be limited
     */
    public Comment add(String issueIdOrKey, CommentDraft draft) {
        Issue issue = issues.existing(issueIdOrKey);
        requireAddable(issue, draft);
        return add(issue, draft);
    }

    /** Changes what the draft says of a comment. */
    public Comment edit(String issueIdOrKey, String id, CommentDraft draft) {
        Issue issue = issues.existing(issueIdOrKey);
        requireEditable(issue, id, draft);
        return edit(issue, id, draft);
    }

    /**
     * Deletes a comment and what is stored on it.
     *
     * @throws Problem where the caller may not
     */
    public void delete(String issueIdOrKey, String id) {
        Issue issue = issues.existing(issueIdOrKey);
        requireDeletable(issue, id);
        delete(issue, id);
    }

    /**
     * Pins a comment to the top, or takes it down.
     *
     * @throws Problem where the caller may not edit the issue, documented as 404
     */
    public void pin(String issueIdOrKey, String id, boolean pinned) {
        Issue issue = issues.existing(issueIdOrKey);
        Comment comment = comments.require(issue, id);
        if (!issues.allows(Permission.EDIT_ISSUES, issue)) {
            throw currentUser.viewer().hidden(Problem.notFound(CommentTexts.notPinned(comment.id())));
        }
        if (!pinned) {
            comment.pin(null, null);
        } else if (comment.pinnedAt() == null) {
            comment.pin(currentUser.viewer().userId(), now());
        }
    }

    /** Refuses a comment that could not be added to an issue. */
    public void requireAddable(Issue issue, CommentDraft draft) {
        issues.requireOnAll(Permission.ADD_COMMENTS, List.of(issue), CommentTexts.NOT_ADDED);
        requireText(draft.body().or(null));
        draft.visibility().ifSet(wish -> limit(wish, issue.projectId()));
    }

    /** Refuses a change of a comment that could not be made. */
    public void requireEditable(Issue issue, String id, CommentDraft draft) {
        comments.requireEditable(comments.require(issue, id), issue);
        draft.body().ifSet(CommentEdits::requireText);
        draft.visibility().ifSet(wish -> limit(wish, issue.projectId()));
    }

    /** Refuses where the caller may not delete a comment. */
    public void requireDeletable(Issue issue, String id) {
        Comment comment = comments.require(issue, id);
        boolean own =
                currentUser.viewer().is(comment.authorId()) && issues.allows(Permission.DELETE_OWN_COMMENTS, issue);
        if (!own && !issues.allows(Permission.DELETE_ALL_COMMENTS, issue)) {
            throw currentUser.viewer().refusal(CommentTexts.notDeleted(comment.id()));
        }
    }

    /** Adds a comment that was found right. */
    public Comment add(Issue issue, CommentDraft draft) {
        Long author = currentUser.viewer().userId();
        Comment comment =
                new Comment(issue.id(), author, requireText(draft.body().or(null)), now());
        comment.limit(limit(draft.visibility().or(null), issue.projectId()));
        repository.save(comment);
        store(comment, draft);
        edits.touch(issue);
        if (author != null) {
            watches.start(issue.id(), author);
        }
        events.publishEvent(new CommentChanged(CommentChanged.How.CREATED, comment));
        return comment;
    }

    /** Makes a change of a comment that was found right. */
    public Comment edit(Issue issue, String id, CommentDraft draft) {
        Comment comment = comments.require(issue, id);
        comment.change(
                requireText(draft.body().or(comment.body())),
                currentUser.viewer().userId(),
                now());
        draft.visibility().ifSet(wish -> comment.limit(limit(wish, issue.projectId())));
        store(comment, draft);
        edits.touch(issue);
        events.publishEvent(new CommentChanged(CommentChanged.How.UPDATED, comment));
        return comment;
    }

    /** Deletes a comment that may be deleted. */
    public void delete(Issue issue, String id) {
        Comment comment = comments.require(issue, id);
        events.publishEvent(new CommentChanged(CommentChanged.How.DELETED, comment));
        properties.deleteAll(PropertyOwner.COMMENT, comment.id());
        repository.delete(comment);
        edits.touch(issue);
    }

    private void store(Comment comment, CommentDraft draft) {
        draft.properties().forEach((key, json) -> properties.set(PropertyOwner.COMMENT, comment.id(), key, json));
    }

    private @Nullable Visibility limit(Visibility.@Nullable Named wish, long projectId) {
        return wish == null ? null : visibilities.require(wish, projectId, LEVEL);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String requireText(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Problem.invalidField(FIELD, CommentTexts.EMPTY);
        }
        if (text.length() > LIMIT) {
            throw Problem.invalidField(FIELD, CommentTexts.LONG);
        }
        return text;
    }
}
