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
    /** Move issues to other projects or types. */
    MOVE_ISSUES,
    /** Give issues to others. */
    ASSIGN_ISSUES,
    /** Be given issues. */
    ASSIGNABLE_USER,
    /** Resolve and reopen issues, and set fix versions. */
    RESOLVE_ISSUES,
    /** Close issues. */
    CLOSE_ISSUES,
    /** Say that somebody else wants an issue. */
    MODIFY_REPORTER,
    /** Delete issues. */
    DELETE_ISSUES,
    /** Link issues with one another. */
    LINK_ISSUES,
    /** Set the security level of issues. */
    SET_ISSUE_SECURITY,
    /** See who voted for an issue and who watches it. */
    VIEW_VOTERS_AND_WATCHERS,
    /** Add and remove others as watchers. */
    MANAGE_WATCHERS,
    /** Comment on issues. */
    ADD_COMMENTS,
    /** Edit any comment. */
    EDIT_ALL_COMMENTS,
    /** Edit one's own comments. */
    EDIT_OWN_COMMENTS,
    /** Delete any comment. */
    DELETE_ALL_COMMENTS,
    /** Delete one's own comments. */
    DELETE_OWN_COMMENTS,
    /** Attach files. */
    CREATE_ATTACHMENTS,
    /** Delete any attachment. */
    DELETE_ALL_ATTACHMENTS,
    /** Delete one's own attachments. */
    DELETE_OWN_ATTACHMENTS,
    /** Log work. */
    WORK_ON_ISSUES,
    /** Edit any worklog. */
    EDIT_ALL_WORKLOGS,
    /** Edit one's own worklogs. */
    EDIT_OWN_WORKLOGS,
    /** Delete any worklog. */
    DELETE_ALL_WORKLOGS,
    /** Delete one's own worklogs. */
    DELETE_OWN_WORKLOGS,
    /** See the workflow. */
    VIEW_READONLY_WORKFLOW,
    /** Archive issues. */
    ARCHIVE_ISSUES,
    /** Bring archived issues back. */
    RESTORE_ISSUES,
    /** See archived issues. */
    BROWSE_ARCHIVE,
    /** Create, start, complete and delete sprints. */
    MANAGE_SPRINTS_PERMISSION,
    /** Change the project itself. */
    ADMINISTER_PROJECTS
}
