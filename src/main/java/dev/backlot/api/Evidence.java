package dev.backlot.api;

/** How it is known that an operation behaves as it does here. */
public enum Evidence {
    /** A real Data Center was recorded. */
    OBSERVED,
    /** The vendor's documents say so. */
    DOCUMENTED,
    /** Nobody says; what is done is a default of ours. */
    ASSUMED,
    /** An operation of Backlot's own, which no Jira has. */
    OWN
}
