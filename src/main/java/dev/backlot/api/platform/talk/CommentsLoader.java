package dev.backlot.api.platform.talk;

import dev.backlot.api.document.IssueContext;
import dev.backlot.api.document.IssuePartLoader;
import dev.backlot.comment.Comment;
import dev.backlot.comment.Comments;
import dev.backlot.user.CurrentUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows in issues all comments that the caller may see, as a Data Center does: recorded. */
@Component
class CommentsLoader implements IssuePartLoader {

    private final Comments comments;
    private final CommentBeans beans;
    private final CurrentUser currentUser;

    CommentsLoader(Comments comments, CommentBeans beans, CurrentUser currentUser) {
        this.comments = comments;
        this.beans = beans;
        this.currentUser = currentUser;
    }

    @Override
    public Set<String> fields() {
        return Set.of("comment");
    }

    /** Which groups and roles the caller belongs to decides on what is seen: no two callers share that for sure. */
    @Override
    public String viewpoint() {
        return String.valueOf(currentUser.viewer().userId());
    }

    @Override
    public Parts load(Collection<Long> issueIds) {
        return new Loaded(comments.ofAll(issueIds));
    }

    private final class Loaded implements Parts {

        private final Map<Long, List<Comment>> byIssue;

        Loaded(Map<Long, List<Comment>> byIssue) {
            this.byIssue = byIssue;
        }

        @Override
        public Object value(String fieldId, IssueContext issue) {
            return CommentsBean.InIssue.of(seen(issue).stream()
                    .map(comment -> beans.plain(comment, issue.urls()))
                    .toList());
        }

        @Override
        public Object rendered(String fieldId, IssueContext issue) {
            return CommentsBean.InIssue.of(seen(issue).stream()
                    .map(comment -> beans.rendered(comment, issue.urls()))
                    .toList());
        }

        private List<Comment> seen(IssueContext issue) {
            return byIssue.getOrDefault(issue.issue().id(), List.of()).stream()
                    .filter(comment -> comments.shows(comment, issue.issue().projectId()))
                    .toList();
        }
    }
}
