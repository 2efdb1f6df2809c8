package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.issue.Issue;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The times of an issue, as text and in seconds; what is not known is left out, as observed on Data Center 8.20.7. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimeTracking(
        @Nullable String originalEstimate,
        @Nullable String remainingEstimate,
        @Nullable String timeSpent,
        @Nullable Long originalEstimateSeconds,
        @Nullable Long remainingEstimateSeconds,
        @Nullable Long timeSpentSeconds) {

    static TimeTracking of(Issue issue, LongFunction<String> form) {
        return new TimeTracking(
                text(issue.originalEstimate(), form),
                text(issue.remainingEstimate(), form),
                text(issue.timeSpent(), form),
                issue.originalEstimate(),
                issue.remainingEstimate(),
                issue.timeSpent());
    }

    private static @Nullable String text(@Nullable Long seconds, LongFunction<String> form) {
        return seconds == null ? null : form.apply(seconds);
    }
}
