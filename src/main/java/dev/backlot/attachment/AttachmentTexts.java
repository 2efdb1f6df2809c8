package dev.backlot.attachment;

/** What Jira says about attachments. No source gives these texts; {@code docs/fidelity.md} lists them as ours. */
final class AttachmentTexts {

    static final String NOT_ADDED = "You do not have permission to create attachments for this issue.";
    static final String OFF = "Attachments are disabled.";
    static final String NAME_MISSING = "An attachment must have a file name.";
    static final String NAME_INVALID = "The file name of an attachment must not have control characters.";
    static final String NAME_LONG = "The file name of an attachment must not be longer than 255 characters.";
    static final String NO_ARCHIVE = "The archive format is not supported.";

    private AttachmentTexts() {}

    static String missing(String id) {
        return "The attachment with id '" + id + "' does not exist.";
    }

    static String notSeen(long id) {
        return "You do not have permission to view attachment with id: " + id;
    }

    static String notDeleted(long id) {
        return "You do not have permission to delete attachment with id: " + id;
    }
}
