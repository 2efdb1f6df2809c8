package dev.backlot.comment;

/** What Jira says about comments. Texts that no source confirms are marked as ours. */
final class CommentTexts {

    /** Reported. */
    static final String EMPTY = "Comment body can not be empty!";

    /** Ours. */
    static final String LONG = "The entered text is too long. It exceeds the allowed limit of 32,767 characters.";

    /** Ours. */
    static final String NOT_ADDED = "You do not have the permission to comment on this issue.";

    /** Ours. */
    static final String NOT_EDITED = "You do not have the permission to edit this comment.";

    /** Ours. */
    static final String NOT_SEEN = "You do not have the permission to see this comment.";

    /** Ours. */
    static String notDeleted(long id) {
        return "You do not have permission to delete comment with id: " + id;
    }

    /** Ours. */
    static String missing(String id) {
        return "Can not find a comment for the id: " + id + ".";
    }

    /** Ours. */
    static String notPinned(long id) {
        return "You do not have permission to pin comment with id: " + id;
    }

    private CommentTexts() {}
}
