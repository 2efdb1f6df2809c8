package dev.backlot.api.webhooks;

import dev.backlot.api.Urls;
import dev.backlot.attachment.AttachmentChanged;
import dev.backlot.comment.Comment;
import dev.backlot.comment.CommentChanged;
import dev.backlot.issue.ChangeGroup;
import dev.backlot.issue.IssueChanged;
import dev.backlot.issue.IssueCreated;
import dev.backlot.issue.IssueDeleted;
import dev.backlot.kernel.JiraVersion;
import dev.backlot.link.IssueLinkChanged;
import dev.backlot.user.CurrentUser;
import dev.backlot.webhook.Happening;
import dev.backlot.webhook.Outbox;
import dev.backlot.webhook.WebhookEvent;
import dev.backlot.worklog.WorklogChanged;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells webhooks of issues and of what hangs on them. */
@Component
class IssueNews {

    private static final String ISSUE = "issue.id";

    private final Outbox outbox;
    private final Payloads payloads;
    private final PartBeans beans;
    private final IssueParts issues;
    private final HookUrls hookUrls;
    private final CurrentUser currentUser;
    private final JiraVersion version;

    IssueNews(
            Outbox outbox,
            Payloads payloads,
            PartBeans beans,
            IssueParts issues,
            HookUrls hookUrls,
            CurrentUser currentUser,
            JiraVersion version) {
        this.outbox = outbox;
        this.payloads = payloads;
        this.beans = beans;
        this.issues = issues;
        this.hookUrls = hookUrls;
        this.currentUser = currentUser;
        this.version = version;
    }

    @EventListener
    void created(IssueCreated news) {
        long id = news.issueId();
        tell(WebhookEvent.ISSUE_CREATED, false, id, ISSUE, id, () -> issueParts("issue_created", id));
    }

    @EventListener
    void changed(IssueChanged news) {
        ChangeGroup change = news.change();
        long id = change.issueId();
        Supplier<Payloads.Parts> parts =
                () -> issueParts(IssueEventNames.of(change.items()), id).with("changelog", beans.changelog(change));
        tell(WebhookEvent.ISSUE_UPDATED, false, id, ISSUE, id, parts);
        if (IssueEventNames.isWork(change.items())) {
            tell(WebhookEvent.ISSUE_WORKLOG_UPDATED, false, id, ISSUE, id, parts);
        }
    }

    /** Before others forget what hangs on it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void deleted(IssueDeleted news) {
        long id = news.issueId();
        tell(WebhookEvent.ISSUE_DELETED, true, id, ISSUE, id, () -> who().with("issue", issues.whole(id, urls())));
    }

    /** A comment is an update of its issue, too. */
    @EventListener
    void comment(CommentChanged news) {
        Comment comment = news.comment();
        long issueId = comment.issueId();
        boolean goes = news.how() == CommentChanged.How.DELETED;
        WebhookEvent event = switch (news.how()) {
            case CREATED -> WebhookEvent.COMMENT_CREATED;
            case UPDATED -> WebhookEvent.COMMENT_UPDATED;
            case DELETED -> WebhookEvent.COMMENT_DELETED;
        };
        String name = switch (news.how()) {
            case CREATED -> "issue_commented";
            case UPDATED -> "issue_comment_edited";
            case DELETED -> "issue_comment_deleted";
        };
        tell(event, goes, issueId, "comment.id", comment.id(), () -> commentParts(news));
        tell(
                WebhookEvent.ISSUE_UPDATED,
                false,
                issueId,
                "comment.id",
                comment.id(),
                () -> issueParts(name, issueId).with("comment", goes ? null : beans.comment(comment, urls())));
    }

    @EventListener
    void worklog(WorklogChanged news) {
        WebhookEvent event = switch (news.how()) {
            case CREATED -> WebhookEvent.WORKLOG_CREATED;
            case UPDATED -> WebhookEvent.WORKLOG_UPDATED;
            case DELETED -> WebhookEvent.WORKLOG_DELETED;
        };
        tell(
                event,
                news.how() == WorklogChanged.How.DELETED,
                news.worklog().issueId(),
                "worklog.id",
                news.worklog().id(),
                () -> new Payloads.Parts().with("worklog", beans.worklog(news.worklog(), urls())));
    }

    /** What is told of a link is asked of, and in the order of, the issue that it leads out of. */
    @EventListener
    void link(IssueLinkChanged news) {
        boolean goes = news.how() == IssueLinkChanged.How.DELETED;
        tell(
                goes ? WebhookEvent.ISSUELINK_DELETED : WebhookEvent.ISSUELINK_CREATED,
                goes,
                news.link().sourceId(),
                ISSUE,
                news.link().sourceId(),
                () -> new Payloads.Parts().with("issueLink", beans.link(news.link())));
    }

    @EventListener
    void attachment(AttachmentChanged news) {
        boolean goes = news.how() == AttachmentChanged.How.DELETED;
        tell(
                goes ? WebhookEvent.ATTACHMENT_DELETED : WebhookEvent.ATTACHMENT_CREATED,
                goes,
                news.attachment().issueId(),
                "attachment.id",
                news.attachment().id(),
                () -> new Payloads.Parts().with("attachment", beans.attachment(news.attachment(), urls())));
    }

    /** Recorded on Server 8: the caller where a comment was changed, no issue. Since when there is one is unsure. */
    private Payloads.Parts commentParts(CommentChanged news) {
        Comment comment = news.comment();
        if (version.atLeast(9, 0)) {
            return new Payloads.Parts()
                    .with("comment", beans.comment(comment, urls()))
                    .with("issue", issues.brief(comment.issueId(), urls()));
        }
        Payloads.Parts parts = news.how() == CommentChanged.How.CREATED ? new Payloads.Parts() : who();
        return parts.with("comment", beans.comment(comment, urls()));
    }

    private Payloads.Parts issueParts(String name, long issueId) {
        return new Payloads.Parts()
                .with("issue_event_type_name", name)
                .with("user", beans.user(currentUser.viewer().userId(), urls()))
                .with("issue", issues.whole(issueId, urls()));
    }

    private Payloads.Parts who() {
        return new Payloads.Parts().with("user", beans.user(currentUser.viewer().userId(), urls()));
    }

    private void tell(
            WebhookEvent event,
            boolean goes,
            long issueId,
            String variable,
            long partId,
            Supplier<Payloads.Parts> parts) {
        Supplier<Optional<Happening>> happening = () -> issues.find(issueId)
                .map(issue -> new Happening(
                        "issue " + issueId,
                        issueId,
                        issues.variables(issue, variable, Long.toString(partId)),
                        () -> payloads.write(event, parts.get())));
        outbox.announce(event, goes, happening);
    }

    private Urls urls() {
        return hookUrls.get();
    }
}
