package dev.backlot.template;

/** What Jira says about project templates. No source gives these texts; {@code docs/fidelity.md} lists them as ours. */
final class TemplateTexts {

    static final String UNKNOWN = "The project template '%s' does not exist.";
    static final String OTHER_TYPE = "The project template '%s' is for projects of type '%s'.";
    static final String UNKNOWN_PRESET = "The board preset '%s' does not exist. Valid values: scrum, kanban, diy.";
    static final String NO_PROJECTS = "You must specify the projects of the board.";
    static final String UNKNOWN_PROJECT = "No project could be found with key or id '%s'.";

    private TemplateTexts() {}
}
