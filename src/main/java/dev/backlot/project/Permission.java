package dev.backlot.project;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a user may be allowed to do in a project, with the keys, names and numbers that Jira uses; descriptions are ours. */
public enum Permission {
    /** See the project and its issues. */
    BROWSE_PROJECTS(10, "Browse Projects", "See the project and its issues.", "BROWSE"),
    /** Create issues. */
    CREATE_ISSUES(11, "Create Issues", "Create issues.", "CREATE_ISSUE"),
    /** Edit issues. */
    EDIT_ISSUES(12, "Edit Issues", "Edit issues.", "EDIT_ISSUE"),
    /** Move issues through the workflow. */
    TRANSITION_ISSUES(46, "Transition Issues", "Move issues through the workflow.", "TRANSITION_ISSUE"),
    /** Rank issues and set due dates. */
    SCHEDULE_ISSUES(28, "Schedule Issues", "Rank issues and set due dates.", "SCHEDULE_ISSUE"),
    /** Move issues to other projects or types. */
    MOVE_ISSUES(25, "Move Issues", "Move issues to other projects or types.", "MOVE_ISSUE"),
    /** Give issues to others. */
    ASSIGN_ISSUES(13, "Assign Issues", "Give issues to others.", "ASSIGN_ISSUE"),
    /** Be given issues. */
    ASSIGNABLE_USER(17, "Assignable User", "Be given issues.", null),
    /** Resolve and reopen issues, and set fix versions. */
    RESOLVE_ISSUES(14, "Resolve Issues", "Resolve and reopen issues, and set fix versions.", "RESOLVE_ISSUE"),
    /** Close issues. */
    CLOSE_ISSUES(18, "Close Issues", "Close issues.", "CLOSE_ISSUE"),
    /** Say that somebody else wants an issue. */
    MODIFY_REPORTER(30, "Modify Reporter", "Say that somebody else wants an issue.", null),
    /** Delete issues. */
    DELETE_ISSUES(16, "Delete Issues", "Delete issues.", "DELETE_ISSUE"),
    /** Link issues with one another. */
    LINK_ISSUES(21, "Link Issues", "Link issues with one another.", "LINK_ISSUE"),
    /** Set the security level of issues. */
    SET_ISSUE_SECURITY(26, "Set Issue Security", "Set the security level of issues.", null),
    /** See who voted for an issue and who watches it. */
    VIEW_VOTERS_AND_WATCHERS(31, "View Voters and Watchers", "See who voted for an issue and who watches it.", null),
    /** Add and remove others as watchers. */
    MANAGE_WATCHERS(32, "Manage Watchers", "Add and remove others as watchers.", "MANAGE_WATCHER_LIST"),
    /** Comment on issues. */
    ADD_COMMENTS(15, "Add Comments", "Comment on issues.", "COMMENT_ISSUE"),
    /** Edit any comment. */
    EDIT_ALL_COMMENTS(34, "Edit All Comments", "Edit any comment.", "COMMENT_EDIT_ALL"),
    /** Edit one's own comments. */
    EDIT_OWN_COMMENTS(35, "Edit Own Comments", "Edit one's own comments.", "COMMENT_EDIT_OWN"),
    /** Delete any comment. */
    DELETE_ALL_COMMENTS(36, "Delete All Comments", "Delete any comment.", "COMMENT_DELETE_ALL"),
    /** Delete one's own comments. */
    DELETE_OWN_COMMENTS(37, "Delete Own Comments", "Delete one's own comments.", "COMMENT_DELETE_OWN"),
    /** Attach files. */
    CREATE_ATTACHMENTS(19, "Create Attachments", "Attach files.", "CREATE_ATTACHMENT"),
    /** Delete any attachment. */
    DELETE_ALL_ATTACHMENTS(38, "Delete All Attachments", "Delete any attachment.", "ATTACHMENT_DELETE_ALL"),
    /** Delete one's own attachments. */
    DELETE_OWN_ATTACHMENTS(39, "Delete Own Attachments", "Delete one's own attachments.", "ATTACHMENT_DELETE_OWN"),
    /** Log work. */
    WORK_ON_ISSUES(20, "Work On Issues", "Log work.", "WORK_ISSUE"),
    /** Edit any worklog. */
    EDIT_ALL_WORKLOGS(41, "Edit All Worklogs", "Edit any worklog.", "WORKLOG_EDIT_ALL"),
    /** Edit one's own worklogs. */
    EDIT_OWN_WORKLOGS(40, "Edit Own Worklogs", "Edit one's own worklogs.", "WORKLOG_EDIT_OWN"),
    /** Delete any worklog. */
    DELETE_ALL_WORKLOGS(43, "Delete All Worklogs", "Delete any worklog.", "WORKLOG_DELETE_ALL"),
    /** Delete one's own worklogs. */
    DELETE_OWN_WORKLOGS(42, "Delete Own Worklogs", "Delete one's own worklogs.", "WORKLOG_DELETE_OWN"),
    /** See the workflow. */
    VIEW_READONLY_WORKFLOW(45, "View Read-Only Workflow", "See the workflow.", "VIEW_WORKFLOW_READONLY"),
    /** See what developers did for an issue. */
    VIEW_DEV_TOOLS(-1, "View Development Tools", "See what developers did for an issue.", null),
    /** Archive issues. */
    ARCHIVE_ISSUES(-1, "Archive Issues", "Archive issues.", null),
    /** Bring archived issues back. */
    RESTORE_ISSUES(-1, "Restore Issues", "Bring archived issues back.", null),
    /** See archived issues. */
    BROWSE_ARCHIVE(-1, "Browse Archive", "See archived issues.", null),
    /** Create, start, complete and delete sprints. */
    MANAGE_SPRINTS_PERMISSION(-1, "Manage Sprints", "Create, start, complete and delete sprints.", null),
    /** Change the project itself. */
    ADMINISTER_PROJECTS(23, "Administer Projects", "Change the project itself.", "PROJECT_ADMIN");

    private final int number;
    private final String label;
    private final String description;
    private final @Nullable String formerKey;

    Permission(int number, String label, String description, @Nullable String formerKey) {
        this.number = number;
        this.label = label;
        this.description = description;
        this.formerKey = formerKey;
    }

    /** The permission with this key. */
    public static Optional<Permission> of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(permission -> permission.name().equals(key))
                .findFirst();
    }

    /** The permission with this key, or with the key that it had before Jira 7. */
    public static Optional<Permission> ofAny(@Nullable String key) {
        return of(key).or(() -> Arrays.stream(values())
                .filter(permission -> permission.formerKey != null && permission.formerKey.equals(key))
                .findFirst());
    }

    /** The number that Jira gave it when permissions had numbers; -1 for the younger ones. */
    public int number() {
        return number;
    }

    /** The name as people read it. */
    public String label() {
        return label;
    }

    /** What it is good for. */
    public String description() {
        return description;
    }

    /** The key before Jira 7, null where it was the same or there was none. */
    public @Nullable String formerKey() {
        return formerKey;
    }
}
