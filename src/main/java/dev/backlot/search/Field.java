package dev.backlot.search;

import dev.backlot.jql.Operator;
import java.util.Set;

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
        NOTHING
    }
}
