package dev.backlot.property;

/** The kinds of thing that properties are stored on. */
public enum PropertyOwner {
    /** A board. */
    BOARD,
    /** A sprint. */
    SPRINT
}
