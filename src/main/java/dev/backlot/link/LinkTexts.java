package dev.backlot.link;

/** What Jira says about links. Texts that no source confirms are marked as ours; {@code docs/fidelity.md} lists them. */
final class LinkTexts {

    /** Recorded for issues. */
    static final String NO_ISSUE = "Issue Does Not Exist";

    /** Ours. */
    static final String LINKING_OFF = "Issue linking is disabled.";

    /** Ours. */
    static final String NO_TYPE = "You must name the type of the link.";

    /** Ours. */
    static final String TWO_ISSUES = "You must name both issues: 'inwardIssue' and 'outwardIssue'.";

    /** Ours. */
    static final String ITSELF = "You cannot link an issue to itself.";

    /** Ours. */
    static final String NAME_MISSING = "Please specify a name for this link type.";

    /** Ours. */
    static final String NAME_LONG = "The name of a link type must not be longer than 60 characters.";

    /** Ours. */
    static final String NAME_TAKEN = "Another link type with this name already exists.";

    /** Ours. */
    static final String OUTWARD_MISSING = "Please specify a description for the outward links.";

    /** Ours. */
    static final String INWARD_MISSING = "Please specify a description for the inward links.";

    /** Ours. */
    static final String DESCRIPTION_LONG = "A description must not be longer than 255 characters.";

    /** Ours; that it is a 404 is documented. */
    static final String NOT_ADMIN = "Only administrators can change link types.";

    /** Ours. */
    static final String NOT_REMOTE = "You do not have the permission to link issues in this project.";

    /** Ours. */
    static final String URL_MISSING = "'url' is required.";

    /** Ours. */
    static final String URL_INVALID = "'url' must be an absolute URL.";

    /** Ours. */
    static final String TITLE_MISSING = "'title' is required.";

    /** Ours. */
    static final String TEXT_LONG = "This value must not be longer than 255 characters.";

    /** Ours. */
    static final String GLOBAL_ID_TAKEN = "There is another remote link with this global id on the issue.";

    /** Ours. */
    static final String GLOBAL_ID_MISSING = "You must name the link in 'globalId'.";

    /** Ours. */
    static final String OTHER_ISSUE = "The remote link belongs to another issue.";

    /** Ours. */
    static String notLinked(String issueKey) {
        return "No Link Issue Permission for issue '" + issueKey + "'";
    }

    /** Ours. */
    static String unknownType(String name) {
        return "No issue link type with name '" + name + "' found.";
    }

    /** Ours. */
    static String unknownTypeId(String id) {
        return "No issue link type with id '" + id + "' found.";
    }

    /** Ours. */
    static String unknownLink(String id) {
        return "No issue link with id '" + id + "' exists.";
    }

    /** Ours. */
    static String noNumber(String id) {
        return "The id '" + id + "' is not a number.";
    }

    /** Ours. */
    static String unknownRemote(String id) {
        return "The remote link '" + id + "' does not exist.";
    }

    private LinkTexts() {}
}
