package dev.backlot.api.platform.issue.field;

import java.util.List;
import java.util.stream.Collectors;

/** What Jira says about fields that a request sets. */
final class FieldTexts {

    /** Reported by many clients. */
    static String offScreen(String id) {
        return "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.";
    }

    /** Ours. */
    static String unsupported(EditableField field, String verb) {
        return "Field with id '" + field.id() + "' and name '" + field.name() + "' does not support operation '" + verb
                + "' Supported operation(s) are: '" + list(field.operations()) + "'";
    }

    /** Ours. */
    static String twice(String id) {
        return "Field '" + id + "' can only be set in one of 'fields' and 'update'.";
    }

    /** Ours. */
    static final String OPERATIONS = "operations must be a list of objects with one key each";

    /** Ours. */
    static final String NO_TEXT = "Operation value must be a string";

    private static String list(List<String> verbs) {
        return verbs.stream().collect(Collectors.joining(","));
    }

    private FieldTexts() {}
}
