package dev.backlot.issue;

/**
 * Told within the transaction that changes an issue, once for each group that its history gains.
 *
 * @param change what was changed
 */
public record IssueChanged(ChangeGroup change) {}
