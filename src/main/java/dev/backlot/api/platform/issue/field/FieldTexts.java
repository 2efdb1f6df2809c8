package dev.backlot.api.platform.issue.field;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** Ours. */
    static final String NO_NUMBER = "Operation value must be a number";

    /** Ours. */
    static final String NO_LIST = "data was not an array";

    /** Ours. */
    static final String NO_OBJECT = "expected Object";

    /** Ours. */
    static final String NO_ISSUE = "Could not find issue by id or key.";

    /** Ours. */
    static final String REPORTER = "The reporter specified is not a user.";

    /** Ours; that epics are what is wanted is documented. */
    static final String NO_EPIC = "The issue is not an epic, or you do not have permission to edit it.";

    /** Ours; that neither epics nor sub-tasks have epics is documented. */
    static final String NO_EPIC_HERE = "Epics and sub-tasks cannot be added to an epic.";

    /** Reported for issues that are there; for new ones we say the same without a key. */
    static String subtaskInSprint(@Nullable String key) {
        return (key == null ? "Issue" : "Issue '" + key + "'")
                + " is a subtask and subtasks cannot be associated to a sprint."
                + " It's associated to the same sprint as its parent.";
    }

    /** Reported. */
    static final String SPRINT_NUMBER = "Number value expected as the Sprint id.";

    /** Reported, together with the one before. */
    static final String SPRINT_ID = "The Sprint (id) must be a number";

    /** Reported. */
    static final String SPRINT_CLOSED = "Issue can be assigned only active or future sprints.";

    /** Unsure: the long-standing text of the sprint itself. */
    static final String SPRINT_HIDDEN = "Sprint does not exist or you do not have permission to view it.";

    /** Ours. */
    static String required(String name) {
        return name + " is required.";
    }

    /** Ours. */
    static String noOption(String text) {
        return "Option value '" + text + "' is not valid";
    }

    /** Ours. */
    static String noDate(String text) {
        return "Error parsing date string: " + text;
    }

    /** Ours. */
    static String noReference(String name, List<String> keys) {
        return "Could not find valid '" + String.join("' or '", keys) + "' in " + name + " object.";
    }

    /** Ours. */
    static String invalidName(String what, String text) {
        return what + " name '" + text + "' is not valid";
    }

    /** Ours. */
    static String invalid(String what, String text, FieldOperation operation) {
        return operation.reference("id") == null ? invalidName(what, text) : what + " id '" + text + "' is not valid";
    }

    private static String list(List<String> verbs) {
        return verbs.stream().collect(Collectors.joining(","));
    }

    private FieldTexts() {}
}
