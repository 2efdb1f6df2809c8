package dev.backlot.setting;

import java.util.Arrays;
import java.util.Optional;

/** The application properties that can be seen and set; keys, types and defaults are Jira's. */
public enum ApplicationProperty {
    /** The name of the server. */
    TITLE("jira.title", "Title", "The name of this installation.", Type.STRING, "Backlot"),
    /** Where the server is, as far as it says so itself; empty for where the request came in. */
    BASE_URL("jira.baseurl", "Base URL", "The base URL of this installation.", Type.STRING, ""),
    /** What the dashboard greets with. */
    INTRODUCTION("jira.introduction", "Introduction", "The text at the top of the system dashboard.", Type.STRING, ""),
    /** The most issues that a search gives at once. */
    SEARCH_LIMIT(
            "jira.search.views.default.max",
            "jira.search.views.default.max",
            "The most issues that a search gives at once.",
            Type.NUMBER,
            "1000"),
    /** What the summary of a copy begins with. */
    CLONE_PREFIX(
            "jira.clone.prefix",
            "jira.clone.prefix",
            "What the summary of a copy begins with.",
            Type.STRING,
            "CLONE -"),
    /** How dates are written. */
    DATE_FORMAT("jira.lf.date.dmy", "jira.lf.date.dmy", "How dates are written.", Type.STRING, "dd/MMM/yy"),
    /** How dates with a time are written. */
    MOMENT_FORMAT(
            "jira.lf.date.complete",
            "jira.lf.date.complete",
            "How dates with a time are written.",
            Type.STRING,
            "dd/MMM/yy h:mm a"),
    /** Whether issues can be voted for. */
    VOTING("jira.option.voting", "Whether issues can be voted for."),
    /** Whether issues can be watched. */
    WATCHING("jira.option.watching", "Whether issues can be watched."),
    /** Whether issues may have no assignee. */
    UNASSIGNED("jira.option.allowunassigned", "Whether issues may have no assignee."),
    /** Whether there are sub-tasks. */
    SUBTASKS("jira.option.allowsubtasks", "Whether there are sub-tasks."),
    /** Whether files can be attached. */
    ATTACHMENTS("jira.option.allowattachments", "Whether files can be attached."),
    /** Whether issues can be linked. */
    ISSUE_LINKING("jira.option.issuelinking", "Whether issues can be linked."),
    /** Whether work can be logged. */
    TIME_TRACKING("jira.option.timetracking", "Whether work can be logged.");

    /** What a value may be. */
    public enum Type {
        /** Any text. */
        STRING,
        /** A whole number above 0. */
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN
    }

    private final String key;
    private final String title;
    private final String description;
    private final Type type;
    private final String usual;

    ApplicationProperty(String key, String title, String description, Type type, String usual) {
        this.key = key;
        this.title = title;
        this.description = description;
        this.type = type;
        this.usual = usual;
    }

    /** An optional feature, which is there unless somebody switches it off. */
    ApplicationProperty(String key, String description) {
        this(key, key, description, Type.BOOLEAN, "true");
    }

    /** The property with this key. */
    public static Optional<ApplicationProperty> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** The key. */
    public String key() {
        return key;
    }

    /** The name as people read it. */
    public String title() {
        return title;
    }

    /** What it is for. */
    public String description() {
        return description;
    }

    /** What its value may be. */
    public Type type() {
        return type;
    }

    /** The value as long as nobody sets another. */
    public String usual() {
        return usual;
    }
}
