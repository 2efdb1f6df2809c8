package dev.backlot.team;

/** What a team estimates in. */
public enum TeamEstimation {
    /** Story points. */
    STORY_POINTS,
    /** Days that one person works. */
    MAN_DAYS,
    /** Nothing: issues are counted. */
    ISSUE_COUNT
}
