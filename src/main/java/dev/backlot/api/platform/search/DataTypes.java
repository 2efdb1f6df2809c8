package dev.backlot.api.platform.search;

import java.util.Map;

/** The Java types by which Jira tells clients what fields and functions hold. */
final class DataTypes {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("PROJECT", "com.atlassian.jira.project.Project"),
            Map.entry("ISSUE", "com.atlassian.jira.issue.Issue"),
            Map.entry("ISSUE_TYPE", "com.atlassian.jira.issue.issuetype.IssueType"),
            Map.entry("STATUS", "com.atlassian.jira.issue.status.Status"),
            Map.entry("STATUS_CATEGORY", "com.atlassian.jira.issue.status.category.StatusCategory"),
            Map.entry("RESOLUTION", "com.atlassian.jira.issue.resolution.Resolution"),
            Map.entry("PRIORITY", "com.atlassian.jira.issue.priority.Priority"),
            Map.entry("USER", "com.atlassian.crowd.embedded.api.User"),
            Map.entry("LABEL", "com.atlassian.jira.issue.label.Label"),
            Map.entry("VERSION", "com.atlassian.jira.project.version.Version"),
            Map.entry("COMPONENT", "com.atlassian.jira.bc.project.component.ProjectComponent"),
            Map.entry("SPRINT", "com.atlassian.greenhopper.service.sprint.Sprint"),
            Map.entry("OPTION", "com.atlassian.jira.issue.customfields.option.Option"),
            Map.entry("DATE", "java.util.Date"),
            Map.entry("NUMBER", "java.lang.Number"),
            Map.entry("DURATION", "java.lang.Number"),
            Map.entry("TEXT", "java.lang.String"),
            Map.entry("FILTER", "com.atlassian.jira.issue.search.SearchRequest"),
            Map.entry("LINK_TYPE", "com.atlassian.jira.issue.link.IssueLinkType"),
            Map.entry("SECURITY_LEVEL", "com.atlassian.jira.issue.security.IssueSecurityLevel"),
            Map.entry("CATEGORY", "com.atlassian.jira.project.ProjectCategory"));

    private DataTypes() {}

    static String of(String kind) {
        return NAMES.getOrDefault(kind, "java.lang.Object");
    }
}
