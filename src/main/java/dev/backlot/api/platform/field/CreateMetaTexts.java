package dev.backlot.api.platform.field;

/** What Jira says about the creation of issues. */
final class CreateMetaTexts {

    /** Ours: that a project which is not seen makes a wrong request is documented, the words are not. */
    static final String NO_PROJECT =
            "No project could be found with key or id '%s', or you cannot create issues in it.";

    /** Ours. */
    static final String NO_TYPE = "Issue type with id '%s' does not exist in this project.";

    private CreateMetaTexts() {}
}
