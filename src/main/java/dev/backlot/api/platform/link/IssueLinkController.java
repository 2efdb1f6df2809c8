package dev.backlot.api.platform.link;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.IssueRefs;
import dev.backlot.api.document.VisibilityBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.comment.CommentDraft;
import dev.backlot.link.IssueLinkEdits;
import dev.backlot.link.IssueLinks;
import dev.backlot.link.LinkTypes;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Links between issues. */
@PlatformController
class IssueLinkController {

    private final IssueLinks links;
    private final IssueLinkEdits edits;
    private final LinkTypes types;
    private final IssueRefs refs;

    IssueLinkController(IssueLinks links, IssueLinkEdits edits, LinkTypes types, IssueRefs refs) {
        this.links = links;
        this.edits = edits;
        this.types = types;
        this.refs = refs;
    }

    @Served(
            value = "Link two issues",
            known = OBSERVED,
            errors = {400, 401, 404})
    @PostMapping("/issueLink")
    @ResponseStatus(HttpStatus.CREATED)
    void linkIssues(@RequestBody JsonBody body) {
        JsonBody comment = body.object("comment").or(null);
        edits.create(
                LinkBodies.type(body, types),
                LinkBodies.issue(body, "inwardIssue"),
                LinkBodies.issue(body, "outwardIssue"),
                comment == null ? null : comment(comment));
    }

    @Served(
            value = "Get a link between issues",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @GetMapping("/issueLink/{linkId}")
    IssueLinkBean getIssueLink(@PathVariable String linkId, Urls urls) {
        return IssueLinkBean.of(links.require(linkId), refs, urls);
    }

    @Served(
            value = "Delete a link between issues",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @DeleteMapping("/issueLink/{linkId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteIssueLink(@PathVariable String linkId) {
        edits.delete(linkId);
    }

    private static @Nullable CommentDraft comment(JsonBody body) {
        String text = body.text("body").or(null);
        return text == null || text.isBlank()
                ? null
                : new CommentDraft(body.text("body"), VisibilityBean.read(body), Map.of());
    }
}
