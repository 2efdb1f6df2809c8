package dev.backlot.api.platform.project;

/** What is said of requests about projects. No source gives these texts; {@code docs/fidelity.md} lists them as ours. */
final class ProjectApiTexts {

    static final String NO_TYPE = "The project type '%s' does not exist.";
    static final String NO_AVATAR_ID = "The id of the avatar must be given.";
    static final String ACTORS = "The actors must be lists of names, by their type.";

    private ProjectApiTexts() {}
}
