package dev.backlot.scheme;

/** What a scheme can be about; a project has one scheme of each kind, or none of its own. */
public enum SchemeKind {
    /** Which types issues have. */
    ISSUE_TYPE,
    /** Which priorities issues have. */
    PRIORITY,
    /** Which workflow issues of a type go through. */
    WORKFLOW,
    /** Who may see issues that are not for everybody. */
    SECURITY,
    /** Who hears of what happens. */
    NOTIFICATION
}
