package dev.backlot.link;

import dev.backlot.comment.CommentDraft;
import dev.backlot.comment.CommentEdits;
import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueDeleted;
import dev.backlot.issue.IssueEdit;
import dev.backlot.issue.IssueEdits;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links issues with one another and parts them; the history of both says so. */
@Service
@Transactional
public class IssueLinkEdits {

    private static final String FIELD = "Link";

    private final IssueLinkRepository repository;
    private final IssueLinks links;
    private final Issues issues;
    private final IssueEdits edits;
    private final ApplicationEventPublisher events;
    private final CommentEdits comments;

    IssueLinkEdits(
            IssueLinkRepository repository,
            IssueLinks links,
            Issues issues,
            IssueEdits edits,
            ApplicationEventPublisher events,
            CommentEdits comments) {
        this.repository = repository;
        this.links = links;
        this.issues = issues;
        this.edits = edits;
        this.events = events;
        this.comments = comments;
    }

    /**
     * Links two issues, unless they are linked like that already.
     *
     * @param source the key or number of the issue that the outward description begins with
     * @param destination the key or number of the other one
     * @param comment what to say about it on the source
     * @throws Problem where an issue is missing or cannot be seen, both are the same, or the caller may not link or comment
     */
    public void create(
            LinkType type, @Nullable String source, @Nullable String destination, @Nullable CommentDraft comment) {
        if (source == null || destination == null) {
            throw Problem.invalid(LinkTexts.TWO_ISSUES);
        }
        Issue from = require(source);
        Issue to = require(destination);
        requireLinkable(from);
        if (comment != null) {
            comments.add(source, comment);
        }
        edits.edit(from, edit -> add(edit, type, to, true));
    }

    /**
     * Deletes a link.
     *
     * @throws Problem where there is none that the caller may see, or the caller may link neither of its issues
     */
    public void delete(String id) {
        IssueLinks.Whole link = links.require(id);
        if (!canLink(link.destination())) {
            requireLinkable(link.source());
        }
        remove(link);
    }

    /** The issue with this key or number, to be linked. */
    public Issue require(String idOrKey) {
        return issues.find(idOrKey).orElseThrow(() -> issues.missing(LinkTexts.NO_ISSUE));
    }

    /**
     * Links the issue that is being changed with another one, as part of that change.
     *
     * @param outward whether the link leads to the other issue, not from it
     * @throws Problem where both are the same
     */
    public void add(IssueEdit edit, LinkType type, Issue other, boolean outward) {
        Issue issue = edit.issue();
        if (issue.id() == other.id()) {
            throw Problem.invalid(LinkTexts.ITSELF);
        }
        Issue source = outward ? issue : other;
        Issue destination = outward ? other : issue;
        if (!repository.existsByTypeIdAndSourceIdAndDestinationId(type.id(), source.id(), destination.id())) {
            IssueLink link = repository.save(new IssueLink(type.id(), source.id(), destination.id()));
            events.publishEvent(new IssueLinkChanged(IssueLinkChanged.How.CREATED, link));
            noteAdded(edit, other, outward ? type.outward() : type.inward());
            edits.edit(other, there -> noteAdded(there, issue, outward ? type.inward() : type.outward()));
        }
    }

    /** Deletes all links of a type. */
    void removeAll(LinkType type) {
        repository.findByTypeIdOrderById(type.id()).forEach(link -> remove(links.whole(link)));
    }

    /** The links of a deleted issue go with it; the issues at the other ends note that. */
    @EventListener
    void forget(IssueDeleted event) {
        for (IssueLink link : repository.of(List.of(event.issueId()))) {
            part(links.whole(link), link.leadsOutOf(event.issueId()));
        }
    }

    /** The links of a deleted project go with it; the issues of other projects note that. */
    void forgetProject(long projectId) {
        for (IssueLink link : repository.leavingProject(projectId)) {
            IssueLinks.Whole whole = links.whole(link);
            part(whole, whole.source().projectId() == projectId);
        }
    }

    /** Takes a link away with the issue at one of its ends. */
    private void part(IssueLinks.Whole link, boolean sourceGoes) {
        Issue other = sourceGoes ? link.destination() : link.source();
        Issue gone = sourceGoes ? link.source() : link.destination();
        String description = sourceGoes ? link.type().inward() : link.type().outward();
        edits.edit(other, edit -> noteRemoved(edit, gone, description));
        delete(link.link());
    }

    private void remove(IssueLinks.Whole link) {
        edits.edit(
                link.source(),
                edit -> noteRemoved(edit, link.destination(), link.type().outward()));
        edits.edit(
                link.destination(),
                edit -> noteRemoved(edit, link.source(), link.type().inward()));
        delete(link.link());
    }

    private void delete(IssueLink link) {
        events.publishEvent(new IssueLinkChanged(IssueLinkChanged.How.DELETED, link));
        repository.delete(link);
    }

    private void noteAdded(IssueEdit edit, Issue other, String description) {
        String key = issues.key(other);
        edit.part(FIELD, null, null, key, "This issue " + description + " " + key);
    }

    private void noteRemoved(IssueEdit edit, Issue other, String description) {
        String key = issues.key(other);
        edit.part(FIELD, key, "This issue " + description + " " + key, null, null);
    }

    private boolean canLink(Issue issue) {
        return issues.allows(Permission.LINK_ISSUES, issue);
    }

    /** As documented the refusal is 401, whoever asks. */
    private void requireLinkable(Issue issue) {
        if (!canLink(issue)) {
            throw Problem.unauthenticated(LinkTexts.notLinked(issues.key(issue)));
        }
    }
}
