package dev.backlot.issue;

import org.jspecify.annotations.Nullable;

/**
 * Told within the transaction that makes an issue, once the issue has all its fields.
 *
 * @param issueId the number of the issue
 * @param creatorId the number of the user who made it, null for an anonymous one
 */
public record IssueCreated(long issueId, @Nullable Long creatorId) {}
