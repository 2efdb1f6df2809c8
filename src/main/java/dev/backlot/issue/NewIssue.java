package dev.backlot.issue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an issue that is to be made.
 *
 * @param projectId the project
 * @param issueTypeId the type
 * @param summary what it is about, in a line
 * @param description what it is about, in wiki markup
 * @param priorityId the priority, null for the middle one
 * @param assigneeId who works on it
 * @param reporterId who wants it, null for the caller
 * @param labels its labels
 * @param parentId the issue that it is a sub-task of
 * @param epicName the short name, on epics
 */
public record NewIssue(
        long projectId,
        long issueTypeId,
        String summary,
        @Nullable String description,
        @Nullable Long priorityId,
        @Nullable Long assigneeId,
        @Nullable Long reporterId,
        Set<String> labels,
        @Nullable Long parentId,
        @Nullable String epicName) {

    /** Copies the labels. */
    public NewIssue {
        labels = Set.copyOf(labels);
    }
}
