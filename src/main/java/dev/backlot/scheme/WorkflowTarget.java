package dev.backlot.scheme;

/** What a request about a workflow scheme is to change. */
public enum WorkflowTarget {
    /** The scheme itself, which must not be active. */
    SCHEME,
    /** The scheme itself, or a draft of it where the scheme is active. */
    SCHEME_OR_DRAFT,
    /** The draft, which is made where there is none. */
    DRAFT,
    /** The draft that there is. */
    EXISTING_DRAFT
}
