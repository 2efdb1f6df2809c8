package dev.backlot.throttle;

/** What is done with somebody's requests; Jira's three. */
public enum Mode {
    /** All are let through, and none is counted. */
    ALLOW,
    /** All are refused. */
    BLOCK,
    /** They are counted, and refused where there are too many. */
    LIMIT
}
