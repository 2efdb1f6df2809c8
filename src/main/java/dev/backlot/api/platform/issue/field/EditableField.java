package dev.backlot.api.platform.issue.field;

import dev.backlot.api.Urls;
import dev.backlot.api.document.FieldSchema;
import dev.backlot.kernel.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that requests can set: what createmeta and editmeta say of it, and how its JSON becomes a change. {@code
 * {"fields":{"x":1}}} is the same as {@code {"update":{"x":[{"set":1}]}}}, so a field reads operations only.
 */
public interface EditableField {

    /** The key in {@code fields} and {@code update}, such as {@code summary} or {@code customfield_10100}. */
    String id();

    /** The name as people read it. */
    String name();

    /** The type of the value. */
    FieldSchema schema();

    /** What {@code update} can do with it, of {@code set}, {@code add}, {@code remove}, {@code edit}, {@code copy}. */
    List<String> operations();

    /** Whether such an issue can have the field at all; only epics have an epic name. */
    default boolean appliesTo(FieldScope scope) {
        return true;
    }

    /** Whether a request may mention it where no screen shows it, as clients do that copy all fields of an issue. */
    default boolean isTolerated(FieldScope scope) {
        return false;
    }

    /** Whether a value must be there. */
    default boolean required(FieldScope scope) {
        return false;
    }

    /** Whether creation sets a value where the request says nothing. */
    default boolean hasDefault(FieldScope scope) {
        return false;
    }

    /** What creation sets where the request says nothing, as a bean; null where it sets nothing. */
    default @Nullable Object defaultValue(FieldScope scope, Urls urls) {
        return null;
    }

    /** The values that can be set, as beans; null where the field takes any. */
    default @Nullable List<?> allowedValues(FieldScope scope, Urls urls) {
        return null;
    }

    /** Where clients find suggestions, null for nowhere. */
    default @Nullable String autoCompleteUrl(FieldScope scope, Urls urls) {
        return null;
    }

    /**
     * Turns JSON into a change. Called within the transaction that makes the change, before anything is changed.
     *
     * @param operations what to do, in this order, at least one; only verbs of {@link #operations()}, as checked
     *     before, or {@code set} where that names none
     * @throws Problem where a value is none that the field can have or the caller may not set it; the messages of all
     *     fields of a request are answered together
     */
    FieldAction read(List<FieldOperation> operations, FieldScope scope);

    /**
     * What to do where a request that creates an issue, or takes it through a transition whose screen has the field, does
     * not mention it.
     *
     * @throws Problem where a value is required
     */
    default FieldAction absent(FieldScope scope) {
        if (scope.isCreation() && required(scope) && !hasDefault(scope)) {
            throw Problem.invalidField(id(), name() + " is required.");
        }
        return FieldAction.NONE;
    }
}
