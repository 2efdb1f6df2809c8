package dev.backlot.issue;

/**
 * Told within the transaction that deletes an issue, as long as the issue and all that hangs on it are still there.
 *
 * @param issueId the number of the issue
 */
public record IssueDeleted(long issueId) {}
