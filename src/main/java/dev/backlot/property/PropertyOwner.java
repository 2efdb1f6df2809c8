package dev.backlot.property;

/** The kinds of thing that properties are stored on. */
public enum PropertyOwner {
    /** A board. */
    BOARD,
    /** A sprint. */
    SPRINT,
    /** An issue. */
    ISSUE,
    /** A comment. */
    COMMENT,
    /** A project. */
    PROJECT,
    /** A user. */
    USER,
    /** An issue type. */
    ISSUE_TYPE,
    /** A gadget on a dashboard. */
    DASHBOARD_ITEM
}
