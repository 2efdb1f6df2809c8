package dev.backlot.team;

/** How a team works. */
public enum TeamMode {
    /** In sprints. */
    SCRUM,
    /** In a flow. */
    KANBAN
}
