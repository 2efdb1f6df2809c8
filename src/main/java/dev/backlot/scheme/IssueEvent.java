package dev.backlot.scheme;

/** What can happen to an issue, in the order in which Jira shows it. */
public enum IssueEvent {
    /** It was created. */
    CREATED(1, "Issue Created", "This is the 'issue created' event."),
    /** It was changed. */
    UPDATED(2, "Issue Updated", "This is the 'issue updated' event."),
    /** Somebody got it. */
    ASSIGNED(3, "Issue Assigned", "This is the 'issue assigned' event."),
    /** It was resolved. */
    RESOLVED(4, "Issue Resolved", "This is the 'issue resolved' event."),
    /** It was closed. */
    CLOSED(5, "Issue Closed", "This is the 'issue closed' event."),
    /** Somebody commented on it. */
    COMMENTED(6, "Issue Commented", "This is the 'issue commented' event."),
    /** A comment was changed. */
    COMMENT_EDITED(14, "Issue Comment Edited", "This is the 'issue comment edited' event."),
    /** A comment was deleted. */
    COMMENT_DELETED(17, "Issue Comment Deleted", "This is the 'issue comment deleted' event."),
    /** It was reopened. */
    REOPENED(7, "Issue Reopened", "This is the 'issue reopened' event."),
    /** It was deleted. */
    DELETED(8, "Issue Deleted", "This is the 'issue deleted' event."),
    /** It went to another project. */
    MOVED(9, "Issue Moved", "This is the 'issue moved' event."),
    /** Work was logged. */
    WORK_LOGGED(10, "Work Logged On Issue", "This is the 'work logged on issue' event."),
    /** Work began. */
    WORK_STARTED(11, "Work Started On Issue", "This is the 'work started on issue' event."),
    /** Work paused. */
    WORK_STOPPED(12, "Work Stopped On Issue", "This is the 'work stopped on issue' event."),
    /** A worklog was changed. */
    WORKLOG_UPDATED(15, "Issue Worklog Updated", "This is the 'issue worklog updated' event."),
    /** A worklog was deleted. */
    WORKLOG_DELETED(16, "Issue Worklog Deleted", "This is the 'issue worklog deleted' event."),
    /** Anything else. */
    GENERIC(13, "Generic Event", "This is the 'generic event' event.");

    private final long id;
    private final String label;
    private final String description;

    IssueEvent(long id, String label, String description) {
        this.id = id;
        this.label = label;
        this.description = description;
    }

    /** The number. */
    public long id() {
        return id;
    }

    /** The name as people read it. */
    public String label() {
        return label;
    }

    /** What it means. */
    public String description() {
        return description;
    }
}
