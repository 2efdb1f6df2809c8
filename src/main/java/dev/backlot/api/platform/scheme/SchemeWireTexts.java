package dev.backlot.api.platform.scheme;

/** What Jira says about requests for schemes. No source gives these texts; {@code docs/fidelity.md} lists them as ours. */
final class SchemeWireTexts {

    static final String ID_MISSING = "You must specify the id of a scheme.";
    static final String ADMINISTRATORS_ONLY = "You must be a Jira administrator to see workflows.";

    private SchemeWireTexts() {}
}
