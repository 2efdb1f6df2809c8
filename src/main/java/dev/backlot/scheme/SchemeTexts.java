package dev.backlot.scheme;

/** What Jira says about schemes. No source gives these texts; {@code docs/fidelity.md} lists them as ours. */
final class SchemeTexts {

    static final String NAME_MISSING = "You must specify a name for the scheme.";
    static final String NAME_LONG = "The name of a scheme must not be longer than 255 characters.";
    static final String NAME_TAKEN = "A scheme with this name already exists.";
    static final String NOT_ADMINISTRATOR = "You must be a Jira administrator to do this.";

    private SchemeTexts() {}
}
