package dev.backlot.api.platform.issue.field;

import dev.backlot.issue.IssueEdit;

/**
 * A change that was read and found right. On creation the edit is of an issue that has a number but nobody has seen yet,
 * and nothing goes into the history.
 */
@FunctionalInterface
public interface FieldAction {

    /** Does nothing. */
    FieldAction NONE = edit -> {};

    /** Makes the change. */
    void apply(IssueEdit edit);
}
