package dev.backlot.search;

import dev.backlot.jql.Operator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A field that queries may name. */
interface Field {

    /** What it holds; a function's values fit only fields of its own kind. */
    Kind kind();

    /** The operators that it understands. */
    Set<Operator> operators();

    /** How issues are sorted by it. */
    Sorting sorting();

    /** Which issues a restriction matches; wrong values are reported to the compilation and match nothing. */
    Compiled compile(Restriction restriction, Compilation compilation);

    /** What the field was before; null where the past of the field cannot be asked for. */
    default @Nullable History history() {
        return null;
    }

    /** The values to choose from; null where there are none to be shown. */
    default @Nullable Choices choices() {
        return null;
    }

    /** The same field, and what it was before. */
    default Field with(History history) {
        return new RichField(this, history, choices());
    }

    /** The same field, and what may be chosen. */
    default Field with(Choices choices) {
        return new RichField(this, history(), choices);
    }

    /** What fields hold. */
    enum Kind {
        PROJECT,
        ISSUE,
        ISSUE_TYPE,
        STATUS,
        STATUS_CATEGORY,
        RESOLUTION,
        PRIORITY,
        USER,
        LABEL,
        VERSION,
        COMPONENT,
        SPRINT,
        OPTION,
        DATE,
        NUMBER,
        DURATION,
        TEXT,
        FILTER,
        LINK_TYPE,
        SECURITY_LEVEL,
        CATEGORY,
        NOTHING
    }
}
