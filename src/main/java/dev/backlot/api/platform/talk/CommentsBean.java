package dev.backlot.api.platform.talk;

import java.util.List;

/** Some comments of an issue; an issue itself shows the same keys in another order. Both as recorded. */
record CommentsBean(long startAt, int maxResults, long total, List<CommentBean> comments) {

    /** All comments, as an issue shows them. */
    record InIssue(List<CommentBean> comments, int maxResults, int total, int startAt) {

        static InIssue of(List<CommentBean> comments) {
            return new InIssue(comments, comments.size(), comments.size(), 0);
        }
    }
}
