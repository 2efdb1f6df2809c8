package dev.backlot.api.platform.talk;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Expand;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.comment.Comment;
import dev.backlot.comment.CommentEdits;
import dev.backlot.comment.Comments;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The comments of an issue. */
@PlatformController
class CommentController {

    /** As many as a page holds unless the client says otherwise: recorded. */
    private static final int ALL = 1_048_576;

    private final Issues issues;
    private final Comments comments;
    private final CommentEdits edits;
    private final CommentBeans beans;

    CommentController(Issues issues, Comments comments, CommentEdits edits, CommentBeans beans) {
        this.issues = issues;
        this.comments = comments;
        this.edits = edits;
        this.beans = beans;
    }

    @Served(
            value = "Get the comments of an issue",
            known = OBSERVED,
            errors = {400, 401, 404})
    @GetMapping("/issue/{issueIdOrKey}/comment")
    CommentsBean getComments(
            @PathVariable String issueIdOrKey,
            @RequestParam(required = false) @Nullable String maxResults,
            @RequestParam(required = false) @Nullable String orderBy,
            PageQuery window,
            Expand expand,
            Urls urls) {
        boolean all = maxResults == null || maxResults.isBlank();
        PageQuery query = all ? new PageQuery(window.startAt(), ALL) : window.atMost(ALL);
        Page<Comment> page = comments.of(issues.existing(issueIdOrKey), query, newestFirst(orderBy));
        return new CommentsBean(
                query.startAt(), query.maxResults(), page.total(), beans.all(page.values(), expand, urls));
    }

    @Served(
            value = "Add a comment to an issue",
            known = OBSERVED,
            errors = {400, 401, 403, 404})
    @PostMapping("/issue/{issueIdOrKey}/comment")
    @ResponseStatus(HttpStatus.CREATED)
    CommentBean addComment(@PathVariable String issueIdOrKey, @RequestBody JsonBody body, Expand expand, Urls urls) {
        return beans.one(edits.add(issueIdOrKey, CommentDrafts.of(body)), expand, urls);
    }

    @Served(
            value = "Get a comment",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/issue/{issueIdOrKey}/comment/{id}")
    CommentBean getComment(@PathVariable String issueIdOrKey, @PathVariable String id, Expand expand, Urls urls) {
        return beans.one(comments.require(issueIdOrKey, id), expand, urls);
    }

    @Served(
            value = "Change a comment",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/issue/{issueIdOrKey}/comment/{id}")
    CommentBean updateComment(
            @PathVariable String issueIdOrKey,
            @PathVariable String id,
            @RequestBody JsonBody body,
            Expand expand,
            Urls urls) {
        return beans.one(edits.edit(issueIdOrKey, id, CommentDrafts.of(body)), expand, urls);
    }

    @Served(
            value = "Delete a comment",
            known = OBSERVED,
            errors = {401, 403, 404})
    @DeleteMapping("/issue/{issueIdOrKey}/comment/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteComment(@PathVariable String issueIdOrKey, @PathVariable String id) {
        edits.delete(issueIdOrKey, id);
    }

    private static boolean newestFirst(@Nullable String orderBy) {
        return switch (orderBy == null ? "" : orderBy.strip()) {
            case "", "created", "+created" -> false;
            case "-created" -> true;
            default -> throw Problem.invalid("The value of 'orderBy' must be 'created', '+created' or '-created'.");
        };
    }
}
