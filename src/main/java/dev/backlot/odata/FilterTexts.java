package dev.backlot.odata;

/** What is said of texts that are no filters; defaults of ours, since no source shows what Jira Align says. */
final class FilterTexts {

    static final String TOO_DEEP = "The filter has too many parentheses and negations.";
    static final String END = "The filter ends too early.";
    static final String DATE = "There is no such date.";

    private FilterTexts() {}

    static String unexpected(String token) {
        return "'" + token + "' is not expected here.";
    }
}
