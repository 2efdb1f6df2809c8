package dev.backlot.api.webhooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.api.Dates;
import dev.backlot.api.Urls;
import dev.backlot.api.document.UserBean;
import dev.backlot.api.document.VisibilityBean;
import dev.backlot.attachment.Attachment;
import dev.backlot.comment.Comment;
import dev.backlot.issue.ChangeGroup;
import dev.backlot.issue.Durations;
import dev.backlot.link.IssueLink;
import dev.backlot.link.LinkTypes;
import dev.backlot.project.Visibilities;
import dev.backlot.project.Visibility;
import dev.backlot.user.Users;
import dev.backlot.worklog.Worklog;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what hangs on issues as webhooks get it; the keys and their order are those of recordings and public payloads. */
@Component
class PartBeans {

    private final Users users;
    private final Visibilities visibilities;
    private final LinkTypes linkTypes;
    private final Dates dates;

    PartBeans(Users users, Visibilities visibilities, LinkTypes linkTypes, Dates dates) {
        this.users = users;
        this.visibilities = visibilities;
        this.linkTypes = linkTypes;
        this.dates = dates;
    }

    /** What was changed in an issue. */
    record ChangelogBean(String id, List<ItemBean> items) {}

    /** One changed field; a Data Center does not tell its id. */
    record ItemBean(
            String field,
            String fieldtype,
            @Nullable String from,
            @Nullable String fromString,
            @Nullable String to,
            @JsonProperty("toString") @Nullable String newString) {}

    /** A comment. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CommentBean(
            String self,
            String id,
            @Nullable UserBean author,
            String body,
            @Nullable UserBean updateAuthor,
            String created,
            String updated,
            @Nullable VisibilityBean visibility) {}

    /** A worklog. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WorklogBean(
            String self,
            @Nullable UserBean author,
            @Nullable UserBean updateAuthor,
            String comment,
            String created,
            String updated,
            @Nullable VisibilityBean visibility,
            String started,
            String timeSpent,
            long timeSpentSeconds,
            String id,
            String issueId) {}

    /** A link. */
    record LinkBean(
            long id, long sourceIssueId, long destinationIssueId, LinkTypeBean issueLinkType, boolean systemLink) {}

    /** Its type; links between issues and their sub-tasks are none here. */
    record LinkTypeBean(
            long id,
            String name,
            String outwardName,
            String inwardName,
            boolean isSubTaskLinkType,
            boolean isSystemLinkType) {}

    /** A file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttachmentBean(
            String self,
            String id,
            String filename,
            @Nullable UserBean author,
            String created,
            long size,
            String mimeType,
            String content) {}

    ChangelogBean changelog(ChangeGroup change) {
        return new ChangelogBean(
                Long.toString(change.id()),
                change.items().stream()
                        .map(item -> new ItemBean(
                                item.field(),
                                item.fieldType(),
                                item.from(),
                                item.fromString(),
                                item.to(),
                                item.newString()))
                        .toList());
    }

    CommentBean comment(Comment comment, Urls urls) {
        return new CommentBean(
                urls.platform("issue/" + comment.issueId() + "/comment/" + comment.id()),
                Long.toString(comment.id()),
                user(comment.authorId(), urls),
                comment.body(),
                user(comment.updateAuthorId(), urls),
                dates.platform(comment.created()),
                dates.platform(comment.updated()),
                limit(comment.visibility()));
    }

    WorklogBean worklog(Worklog worklog, Urls urls) {
        return new WorklogBean(
                urls.platform("issue/" + worklog.issueId() + "/worklog/" + worklog.id()),
                user(worklog.authorId(), urls),
                user(worklog.updateAuthorId(), urls),
                worklog.body(),
                dates.platform(worklog.created()),
                dates.platform(worklog.updated()),
                limit(worklog.visibility()),
                dates.platform(worklog.started()),
                Durations.abbreviated(worklog.seconds()),
                worklog.seconds(),
                Long.toString(worklog.id()),
                Long.toString(worklog.issueId()));
    }

    LinkBean link(IssueLink link) {
        LinkTypeBean type = linkTypes.all().stream()
                .filter(each -> each.id() == link.typeId())
                .map(each -> new LinkTypeBean(each.id(), each.name(), each.outward(), each.inward(), false, false))
                .findFirst()
                .orElseThrow();
        return new LinkBean(link.id(), link.sourceId(), link.destinationId(), type, false);
    }

    AttachmentBean attachment(Attachment attachment, Urls urls) {
        String name = URLEncoder.encode(attachment.filename(), StandardCharsets.UTF_8);
        return new AttachmentBean(
                urls.platform("attachment/" + attachment.id()),
                Long.toString(attachment.id()),
                attachment.filename(),
                user(attachment.authorId(), urls),
                dates.platform(attachment.created()),
                attachment.size(),
                attachment.mimeType(),
                urls.of("/secure/attachment/" + attachment.id() + "/" + name));
    }

    /** The user with this number, nothing where there is none. */
    @Nullable
    UserBean user(@Nullable Long id, Urls urls) {
        return users.byId(id).map(user -> UserBean.of(user, urls)).orElse(null);
    }

    private @Nullable VisibilityBean limit(@Nullable Visibility limit) {
        return limit == null ? null : VisibilityBean.of(visibilities.named(limit));
    }
}
