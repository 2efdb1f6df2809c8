package dev.backlot.api.platform.talk;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Dates;
import dev.backlot.api.Expand;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.comment.Comment;
import dev.backlot.comment.CommentEdits;
import dev.backlot.comment.Comments;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.JsonNode;

/** Comments that are kept on top. */
@PlatformController
class PinnedCommentController {

    private final Issues issues;
    private final Comments comments;
    private final CommentEdits edits;
    private final CommentBeans beans;
    private final Users users;
    private final Dates dates;

    PinnedCommentController(
            Issues issues, Comments comments, CommentEdits edits, CommentBeans beans, Users users, Dates dates) {
        this.issues = issues;
        this.comments = comments;
        this.edits = edits;
        this.beans = beans;
        this.users = users;
        this.dates = dates;
    }

    @Served(
            value = "Pin a comment, or take it down",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @PutMapping("/issue/{issueIdOrKey}/comment/{id}/pin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setPinComment(@PathVariable String issueIdOrKey, @PathVariable String id, @RequestBody JsonNode pinned) {
        if (!pinned.isBoolean()) {
            throw Problem.invalid("The request body must be true or false.");
        }
        edits.pin(issueIdOrKey, id, pinned.asBoolean());
    }

    @Served(
            value = "Get the pinned comments of an issue",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/issue/{issueIdOrKey}/pinned-comments")
    List<PinnedCommentBean> getPinnedComments(@PathVariable String issueIdOrKey, Urls urls) {
        return comments.pinned(issues.existing(issueIdOrKey)).stream()
                .map(comment -> bean(comment, urls))
                .toList();
    }

    private PinnedCommentBean bean(Comment comment, Urls urls) {
        return new PinnedCommentBean(
                beans.one(comment, Expand.nothing(), urls),
                users.byId(comment.pinnedBy()).map(User::name).orElse(null),
                dates.platform(Objects.requireNonNull(comment.pinnedAt())));
    }
}
