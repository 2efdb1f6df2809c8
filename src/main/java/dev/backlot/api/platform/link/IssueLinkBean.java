package dev.backlot.api.platform.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.api.document.IssueRefBean;
import dev.backlot.api.document.IssueRefs;
import dev.backlot.link.IssueLink;
import dev.backlot.link.IssueLinks;
import dev.backlot.link.LinkType;
import org.jspecify.annotations.Nullable;

/**
 * A link; observed in recordings of Cloud, less Cloud's own keys. An issue shows the other end only; the link by itself
 * shows both, the source as the inward issue, as it is documented for making links.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssueLinkBean(
        String id,
        String self,
        LinkTypeBean type,
        @Nullable IssueRefBean inwardIssue,
        @Nullable IssueRefBean outwardIssue) {

    /** The link as an issue shows it. */
    static IssueLinkBean of(IssueLinks.End end, IssueRefs refs, Urls urls) {
        IssueRefBean other = refs.of(end.other(), urls);
        return bean(end.link(), end.type(), end.outward() ? null : other, end.outward() ? other : null, urls);
    }

    /** The link by itself. */
    static IssueLinkBean of(IssueLinks.Whole link, IssueRefs refs, Urls urls) {
        return bean(link.link(), link.type(), refs.of(link.source(), urls), refs.of(link.destination(), urls), urls);
    }

    private static IssueLinkBean bean(
            IssueLink link, LinkType type, @Nullable IssueRefBean inward, @Nullable IssueRefBean outward, Urls urls) {
        String id = Long.toString(link.id());
        return new IssueLinkBean(id, urls.platform("issueLink/" + id), LinkTypeBean.of(type, urls), inward, outward);
    }
}
