package dev.backlot.template;

/** What Jira says about project templates. No source gives these texts; {@code docs/fidelity.md} lists them as ours. */
final class TemplateTexts {

    static final String UNKNOWN = "The project template '%s' does not exist.";
    static final String OTHER_TYPE = "The project template '%s' is for projects of type '%s'.";

    private TemplateTexts() {}
}
