package dev.backlot.webhook;

import java.util.Arrays;
import java.util.Optional;

/** What a webhook can hear of; the words are Jira's. */
public enum WebhookEvent {
    /** An issue was made. */
    ISSUE_CREATED("jira:issue_created", true),
    /** An issue, or what hangs on it, was changed. */
    ISSUE_UPDATED("jira:issue_updated", true),
    /** An issue was deleted. */
    ISSUE_DELETED("jira:issue_deleted", true),
    /** Work on an issue was logged, changed or deleted; older than the events of worklogs themselves. */
    ISSUE_WORKLOG_UPDATED("jira:worklog_updated", true),
    /** A comment was added. */
    COMMENT_CREATED("comment_created", true),
    /** A comment was changed. */
    COMMENT_UPDATED("comment_updated", true),
    /** A comment was deleted. */
    COMMENT_DELETED("comment_deleted", true),
    /** Work was logged. */
    WORKLOG_CREATED("worklog_created", true),
    /** A worklog was changed. */
    WORKLOG_UPDATED("worklog_updated", true),
    /** A worklog was deleted. */
    WORKLOG_DELETED("worklog_deleted", true),
    /** Two issues were linked. */
    ISSUELINK_CREATED("issuelink_created", true),
    /** Two issues were parted. */
    ISSUELINK_DELETED("issuelink_deleted", true),
    /** A file was attached. */
    ATTACHMENT_CREATED("attachment_created", true),
    /** An attached file was deleted. */
    ATTACHMENT_DELETED("attachment_deleted", true),
    /** Something was stored on an issue. */
    ISSUE_PROPERTY_SET("issue_property_set", true),
    /** What was stored on an issue was deleted. */
    ISSUE_PROPERTY_DELETED("issue_property_deleted", true),
    /** A project was made. */
    PROJECT_CREATED("project_created", false),
    /** A project was changed. */
    PROJECT_UPDATED("project_updated", false),
    /** A project was deleted. */
    PROJECT_DELETED("project_deleted", false),
    /** A project was put in the bin, which Data Center does not have. */
    PROJECT_SOFT_DELETED("project_soft_deleted", false),
    /** A project was taken out of the bin, which Data Center does not have. */
    PROJECT_RESTORED_DELETED("project_restored_deleted", false),
    /** A project was put away. */
    PROJECT_ARCHIVED("project_archived", false),
    /** A project was brought back. */
    PROJECT_RESTORED_ARCHIVED("project_restored_archived", false),
    /** A version was made. */
    VERSION_CREATED("jira:version_created", false),
    /** A version was changed. */
    VERSION_UPDATED("jira:version_updated", false),
    /** A version was deleted, or became part of another. */
    VERSION_DELETED("jira:version_deleted", false),
    /** A version was released. */
    VERSION_RELEASED("jira:version_released", false),
    /** The release of a version was taken back. */
    VERSION_UNRELEASED("jira:version_unreleased", false),
    /** A version was moved among those of its project. */
    VERSION_MOVED("jira:version_moved", false),
    /** A version became part of another; it is told as deleted, too. */
    VERSION_MERGED("jira:version_merged", false),
    /** A user was made. */
    USER_CREATED("user_created", false),
    /** A user was changed. */
    USER_UPDATED("user_updated", false),
    /** A user was deleted. */
    USER_DELETED("user_deleted", false),
    /** Voting was switched on or off. */
    OPTION_VOTING("option_voting_changed", false),
    /** Watching was switched on or off. */
    OPTION_WATCHING("option_watching_changed", false),
    /** Issues without assignee were allowed or not. */
    OPTION_UNASSIGNED("option_unassigned_issues_changed", false),
    /** Sub-tasks were switched on or off. */
    OPTION_SUBTASKS("option_subtasks_changed", false),
    /** Attachments were switched on or off. */
    OPTION_ATTACHMENTS("option_attachments_changed", false),
    /** Links were switched on or off. */
    OPTION_ISSUELINKS("option_issuelinks_changed", false),
    /** Time tracking was switched on or off. */
    OPTION_TIMETRACKING("option_timetracking_changed", false),
    /** A sprint was made. */
    SPRINT_CREATED("sprint_created", false),
    /** A sprint was changed. */
    SPRINT_UPDATED("sprint_updated", false),
    /** A sprint was deleted. */
    SPRINT_DELETED("sprint_deleted", false),
    /** A sprint began. */
    SPRINT_STARTED("sprint_started", false),
    /** A sprint was completed. */
    SPRINT_CLOSED("sprint_closed", false),
    /** A board was made. */
    BOARD_CREATED("board_created", false),
    /** A board has another name. */
    BOARD_UPDATED("board_updated", false),
    /** A board was deleted. */
    BOARD_DELETED("board_deleted", false),
    /** A board is configured differently. */
    BOARD_CONFIGURED("board_configuration_changed", false);

    private final String id;
    private final boolean filtered;

    WebhookEvent(String id, boolean filtered) {
        this.id = id;
        this.filtered = filtered;
    }

    /** The word for it. */
    public String id() {
        return id;
    }

    /** Whether it is about an issue, so that a webhook's JQL decides. */
    boolean filtered() {
        return filtered;
    }

    /** The event with this word. */
    static Optional<WebhookEvent> of(String id) {
        return Arrays.stream(values()).filter(event -> event.id.equals(id)).findFirst();
    }
}
