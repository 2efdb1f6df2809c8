package dev.backlot.align;

/** What a role may do with a resource. */
enum Access {
    NONE,
    READ,
    WRITE
}
