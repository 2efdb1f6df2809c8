package dev.backlot.api.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.job.Job;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A job.
 *
 * @param self where it is
 * @param id its number
 * @param kind what kind of work it is
 * @param state {@code running}, {@code done}, {@code failed} or {@code stopped}
 * @param done how much of the present stretch is done
 * @param total how much that has, where it is known
 * @param unit of what
 * @param message what it is doing, or why it failed
 * @param started when it began, by the time of day
 * @param ended when it ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobBean(
        String self,
        long id,
        String kind,
        String state,
        long done,
        @Nullable Long total,
        @Nullable String unit,
        @Nullable String message,
        String started,
        @Nullable String ended) {

    static JobBean of(Job job, Urls urls) {
        Instant ended = job.ended();
        return new JobBean(
                urls.of("_backlot/v1/jobs/" + job.id()),
                job.id(),
                job.kind(),
                job.state().word(),
                job.done(),
                job.total(),
                job.unit(),
                job.message(),
                text(job.started()),
                ended == null ? null : text(ended));
    }

    private static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
