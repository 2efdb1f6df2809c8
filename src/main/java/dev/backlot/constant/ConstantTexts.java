package dev.backlot.constant;

/** What Jira says about constants. No source gives these texts; {@code docs/fidelity.md} lists them as ours. */
final class ConstantTexts {

    static final String TYPE_NAME_MISSING = "You must specify a name.";
    static final String TYPE_NAME_LONG = "The name of an issue type must not be longer than 60 characters.";
    static final String TYPE_DESCRIPTION_LONG =
            "The description of an issue type must not be longer than 1000 characters.";
    static final String TYPE_NAME_TAKEN = "An issue type with this name already exists.";
    static final String NO_AVATAR = "The avatar does not exist.";
    static final String NOT_ADMINISTRATOR = "You must be a Jira administrator to change issue types.";

    private ConstantTexts() {}

    static String noType(String id) {
        return "The issue type with id '" + id + "' does not exist";
    }
}
