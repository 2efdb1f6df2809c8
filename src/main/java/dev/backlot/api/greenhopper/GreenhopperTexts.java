package dev.backlot.api.greenhopper;

/** What the private API says. No source gives these texts; {@code docs/fidelity.md} lists them as ours. */
final class GreenhopperTexts {

    static final String DESTINATION =
            "The value of 'incompleteIssuesDestination' must be BACKLOG or the number of a sprint.";

    private GreenhopperTexts() {}

    static String missing(String key) {
        return "You must specify '" + key + "'.";
    }
}
