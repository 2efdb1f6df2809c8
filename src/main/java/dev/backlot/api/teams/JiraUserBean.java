package dev.backlot.api.teams;

/**
 * The user of Jira that a person is.
 *
 * @param jiraUserId the user's key
 * @param title the user's name
 * @param email the user's address
 * @param avatarUrl the user's picture
 */
record JiraUserBean(String jiraUserId, String title, String email, String avatarUrl) {}
