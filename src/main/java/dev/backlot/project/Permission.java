package dev.backlot.project;

/** What a user may be allowed to do in a project, with the keys that Jira uses. */
public enum Permission {
    /** See the project and its issues. */
    BROWSE_PROJECTS,
    /** Create issues. */
    CREATE_ISSUES,
    /** Edit issues. */
    EDIT_ISSUES,
    /** Move issues through the workflow. */
    TRANSITION_ISSUES,
    /** Rank issues and set due dates. */
    SCHEDULE_ISSUES,
    /** Give issues to others. */
    ASSIGN_ISSUES,
    /** Be given issues. */
    ASSIGNABLE_USER,
    /** Create, start, complete and delete sprints. */
    MANAGE_SPRINTS_PERMISSION,
    /** Change the project itself. */
    ADMINISTER_PROJECTS
}
