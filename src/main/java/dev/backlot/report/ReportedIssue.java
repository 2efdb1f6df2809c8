package dev.backlot.report;

import dev.backlot.issue.Issue;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * An issue in the report on a sprint.
 *
 * @param issue the issue as it is now; what hangs on it is not loaded
 * @param key its key
 * @param outcome what became of it in the sprint
 * @param added whether it came after the start
 * @param done whether the board shows it as done now
 * @param initial what it was estimated at when the sprint began, or when it came
 * @param current what it was estimated at when the sprint ended, or is now
 * @param epic the epic that it belongs to, where the caller sees it
 * @param labels its labels, sorted
 * @param fixVersionIds the numbers of the versions that it goes into
 */
public record ReportedIssue(
        Issue issue,
        String key,
        Outcome outcome,
        boolean added,
        boolean done,
        OptionalDouble initial,
        OptionalDouble current,
        @Nullable Epic epic,
        List<String> labels,
        List<Long> fixVersionIds) {

    /**
     * An epic.
     *
     * @param key its key
     * @param name its short name
     * @param color its colour, {@code color_1} to {@code color_14}
     */
    public record Epic(String key, String name, String color) {}
}
