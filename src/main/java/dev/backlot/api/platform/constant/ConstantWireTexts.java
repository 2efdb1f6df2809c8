package dev.backlot.api.platform.constant;

/** What Jira says about requests for constants. No source gives these texts; {@code docs/fidelity.md} lists them as ours. */
final class ConstantWireTexts {

    static final String KIND = "The type must be 'standard' or 'subtask'.";
    static final String NO_NUMBER = "The issue type id '%s' is not valid.";

    private ConstantWireTexts() {}
}
