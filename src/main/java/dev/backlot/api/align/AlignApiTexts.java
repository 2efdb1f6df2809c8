package dev.backlot.api.align;

/** What is said of requests to Jira Align; defaults of ours. */
final class AlignApiTexts {

    static final String GONE = "Version 1 of this API is not served. Use /rest/align/api/2.";
    static final String NO_PATCH = "The body must be a list of operations, each with the texts 'op' and 'path'.";
    static final String NUL = "Texts must not have the character 0 in them.";

    private AlignApiTexts() {}

    static String number(String name) {
        return "The value of '" + name + "' must be a whole number that is not negative.";
    }

    static String select(String name) {
        return "Invalid $select: there is no property '" + name + "'.";
    }

    static String expand(String name) {
        return "Nothing is expanded by '" + name + "'.";
    }
}
